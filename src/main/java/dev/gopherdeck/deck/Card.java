package dev.gopherdeck.deck;

import dev.gopherdeck.markdown.Importance;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One question with its answer. Imports write cards in bulk; here they are read. */
@Entity
@Immutable
public class Card {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Long deckId;

    private @Nullable Long topicId;

    private String questionMarkdown;

    private String front;

    private String answer;

    private @Nullable String importance;

    private String sourcePath;

    private int sourceLine;

    private int revision;

    private @Nullable Instant archivedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Card() {}

    public long id() {
        if (id == null) {
            throw new IllegalStateException("this card is not stored");
        }
        return id;
    }

    public long deckId() {
        return deckId;
    }

    Optional<Long> topicId() {
        return Optional.ofNullable(topicId);
    }

    /** The question, one line of Markdown. */
    String questionMarkdown() {
        return questionMarkdown;
    }

    /** What stands on the front below the question, Markdown; may be empty. */
    String front() {
        return front;
    }

    /** The answer, Markdown; may be empty. */
    String answer() {
        return answer;
    }

    Optional<Importance> importance() {
        return Optional.ofNullable(importance).map(name -> Importance.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** Path of the notes relative to their source, with forward slashes. */
    public String sourcePath() {
        return sourcePath;
    }

    /** 1-based line of the question in the notes. */
    public int sourceLine() {
        return sourceLine;
    }

    /** Counts the texts that the card has had, from 1. */
    public int revision() {
        return revision;
    }

    public boolean isArchived() {
        return archivedAt != null;
    }
}
