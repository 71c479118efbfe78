package dev.gopherdeck.deck;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Notes imported together. */
@Entity
public class Deck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String slug;

    private String name;

    private @Nullable String language;

    private @Nullable String family;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Deck() {}

    public Deck(String slug, String name) {
        this.slug = slug;
        this.name = name;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("deck " + name + " is not stored");
        }
        return id;
    }

    /** The deck's name in addresses. */
    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** BCP 47 tag of the notes' language, if they say. */
    public @Nullable String language() {
        return language;
    }

    /** What the notes say of their deck now. */
    public void describe(@Nullable String newLanguage, @Nullable String newFamily) {
        language = newLanguage;
        family = newFamily;
    }

    /** Decks of one family are siblings in different languages. */
    public @Nullable String family() {
        return family;
    }
}
