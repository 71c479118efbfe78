package dev.gopherdeck.importing;

import dev.gopherdeck.deck.Deck;
import dev.gopherdeck.deck.ImageFile;
import java.util.List;
import java.util.Optional;

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
}
