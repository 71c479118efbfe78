package dev.gopherdeck.importing;

import dev.gopherdeck.deck.Deck;
import dev.gopherdeck.deck.ImageFile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One deck before an import.
 *
 * @param deck empty where the import will make it
 * @param stored all its cards
 * @param pictures those of its notes that it does not have so far, or not as they are now
 */
record PlannedDeck(
        DeckNotes notes, Optional<Deck> deck, List<StoredCard> stored, Matching matching, List<ImageFile> pictures) {

    PlannedDeck {
        stored = List.copyOf(stored);
        pictures = List.copyOf(pictures);
    }

    String name() {
        return notes.deck();
    }

    /** BCP 47 tag of the cards' language once the notes are imported, if they say or have said. */
    @Nullable
    String language() {
        String said = notes.frontMatter().language();
        return said == null ? deck.map(Deck::language).orElse(null) : said;
    }
}
