package dev.gopherdeck.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the latest import of a deck back. */
@Component
class Rollback {

    private final ImportRuns runs;
    private final ReplacedCards replacedCards;
    private final ReplacedImages replacedImages;
    private final CurrentNotes current;
    private final Clock clock;

    Rollback(
            ImportRuns runs,
            ReplacedCards replacedCards,
            ReplacedImages replacedImages,
            CurrentNotes current,
            Clock clock) {
        this.runs = runs;
        this.replacedCards = replacedCards;
        this.replacedImages = replacedImages;
        this.current = current;
        this.clock = clock;
    }

    /** Returns whether the run stood and was its deck's latest. */
    @Transactional
    boolean rollBack(long runId) {
        runs.lock();
        Optional<ImportRun> run = runs.find(runId).filter(ImportRun::canBeRolledBack);
        run.ifPresent(this::rollBack);
        return run.isPresent();
    }

    private void rollBack(ImportRun run) {
        Instant now = clock.instant();
        replacedCards.putBack(run.id(), now);
        replacedImages.putBack(run.id(), run.deckId());
        runs.markRolledBack(run.id(), now);
        current.forget(List.of(run.deckId()));
    }
}
