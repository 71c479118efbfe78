package dev.gopherdeck.importing;

import dev.gopherdeck.deck.Deck;
import dev.gopherdeck.deck.Decks;
import dev.gopherdeck.deck.ImageFile;
import dev.gopherdeck.deck.Images;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compares notes with the decks that they belong to, and with those that they leave. */
@Component
class Planner {

    private final Decks decks;
    private final StoredCards cards;
    private final Images images;

    Planner(Decks decks, StoredCards cards, Images images) {
        this.decks = decks;
        this.cards = cards;
        this.images = images;
    }

    /** What an import of the notes would do, with nothing decided. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    ImportPlans plan(ReadNotes notes) {
        return draft(notes).plans();
    }

    /** All that is needed to carry the plan out; the caller's transaction has to see one state of the decks. */
    PlannedImport draft(ReadNotes notes) {
        Coverage coverage = new Coverage(notes);
        Places places = cards.places(notes.source());
        List<PlannedDeck> drafts = new ArrayList<>();
        affected(notes).values().forEach(deckNotes -> {
            Optional<Deck> deck = decks.findByName(deckNotes.deck());
            List<StoredCard> stored =
                    deck.map(found -> cards.ofDeck(found.id())).orElse(List.of());
            List<IncomingCard> incoming = deckNotes.cards(places);
            if (!stored.isEmpty() || !incoming.isEmpty()) {
                Matching matching = Reconciler.match(stored, incoming, coverage::of);
                drafts.add(new PlannedDeck(deckNotes, deck, stored, matching, pictures(deckNotes, deck)));
            }
        });
        return new PlannedImport(notes, drafts);
    }

    private List<ImageFile> pictures(DeckNotes notes, Optional<Deck> deck) {
        return deck.map(found -> images.differing(found.id(), notes.images())).orElse(notes.images());
    }

    /** The decks of the notes, and those that held notes of the source until now. */
    private Map<String, DeckNotes> affected(ReadNotes notes) {
        Map<String, DeckNotes> affected = new LinkedHashMap<>();
        notes.decks().forEach(deck -> affected.put(deck.deck(), deck));
        for (String left : cards.decksCoveredBy(notes.source())) {
            affected.computeIfAbsent(left, DeckNotes::none);
        }
        return affected;
    }
}
