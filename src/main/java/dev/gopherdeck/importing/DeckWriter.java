package dev.gopherdeck.importing;

import dev.gopherdeck.deck.Images;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries the changes of a deck out and enters them in the history; the caller's transaction makes it all or nothing. */
@Component
class DeckWriter {

    private final DeckShelf shelf;
    private final CardTable cards;
    private final Images images;
    private final ReplacedImages replacedImages;
    private final ImportRuns runs;
    private final CurrentNotes current;
    private final Clock clock;

    DeckWriter(
            DeckShelf shelf,
            CardTable cards,
            Images images,
            ReplacedImages replacedImages,
            ImportRuns runs,
            CurrentNotes current,
            Clock clock) {
        this.shelf = shelf;
        this.cards = cards;
        this.images = images;
        this.replacedImages = replacedImages;
        this.runs = runs;
        this.current = current;
        this.clock = clock;
    }

    /** The run in the history; empty where the deck held everything before. */
    Optional<ImportRun> write(ReadNotes notes, DeckChanges changes, ImportProgress progress) {
        long deck = shelf.deckFor(changes.deck()).id();
        Optional<ImportRun> run =
                changes.isEmpty() ? Optional.empty() : Optional.of(write(notes, deck, changes, progress));
        current.remember(notes.source().name(), deck, notes.digest(), changes.cards());
        return run;
    }

    private ImportRun write(ReadNotes notes, long deck, DeckChanges changes, ImportProgress progress) {
        Instant now = clock.instant();
        current.forget(List.of(deck));
        long run = runs.add(
                notes.source().name(),
                deck,
                notes.digest(),
                changes.deck().notes().digest(),
                changes.counts(),
                now);
        replacedImages.keep(run, deck, changes.pictures());
        images.keep(deck, changes.pictures());
        cards.apply(deck, run, changes, now, progress);
        return runs.find(run).orElseThrow();
    }
}
