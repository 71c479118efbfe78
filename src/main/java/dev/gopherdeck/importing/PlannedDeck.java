package dev.gopherdeck.importing;

import dev.gopherdeck.deck.Deck;
import java.util.List;
import java.util.Optional;

/**
 * One deck before an import.
 *
 * @param deck empty where the import will make it
 * @param stored all its cards
 */
record PlannedDeck(DeckNotes notes, Optional<Deck> deck, List<StoredCard> stored, Matching matching) {

    PlannedDeck {
        stored = List.copyOf(stored);
    }

    String name() {
        return notes.deck();
    }
}
