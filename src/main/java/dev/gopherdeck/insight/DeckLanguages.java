package dev.gopherdeck.insight;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The languages of decks: what comes from the notes is marked with theirs on a page in another. */
record DeckLanguages(List<DeckName> decks) {

    DeckLanguages {
        decks = List.copyOf(decks);
    }

    /** BCP 47 tag of a deck; null where it does not say, or where there is no such deck. */
    public @Nullable String of(@Nullable String slug) {
        return first(deck -> deck.slug().equals(slug));
    }

    /** As {@link #of(String)}, by the deck's id. */
    public @Nullable String ofId(long deckId) {
        return first(deck -> deck.id() == deckId);
    }

    private @Nullable String first(Predicate<DeckName> wanted) {
        return decks.stream()
                .filter(wanted)
                .map(DeckName::language)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
