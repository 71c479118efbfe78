package dev.gopherdeck.review;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.scheduling.Memory;
import dev.gopherdeck.scheduling.Replay;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Replays the whole log where memory, predictions and tallies were computed by older rules than the program's, before
 * anything is served. If that is interrupted, all is as it was, and the next start does it.
 */
@Component
class Projections implements SmartInitializingSingleton {

    /** Raised whenever memory, predictions or tallies are computed differently. */
    static final int RULES = 1;

    private final CurrentLearner currentLearner;
    private final ReviewLog log;
    private final MemoryStore memories;
    private final Predictions predictions;
    private final Tallies tallies;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;

    Projections(
            CurrentLearner currentLearner,
            ReviewLog log,
            MemoryStore memories,
            Predictions predictions,
            Tallies tallies,
            TransactionOperations transaction,
            JdbcClient jdbc) {
        this.currentLearner = currentLearner;
        this.log = log;
        this.memories = memories;
        this.predictions = predictions;
        this.tallies = tallies;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (areOutdated()) {
            transaction.executeWithoutResult(status -> replayUnlessDone(currentLearner.lock()));
        }
    }

    private boolean areOutdated() {
        return jdbc.sql("select rules < ? from projection")
                .param(RULES)
                .query(Boolean.class)
                .single();
    }

    /** Another process may have done it while this one waited for the learner. */
    private void replayUnlessDone(Learner learner) {
        if (areOutdated()) {
            replay(learner);
            tallies.rebuild(learner.id());
            jdbc.sql("update projection set rules = ?").param(RULES).update();
        }
    }

    private void replay(Learner learner) {
        Map<Long, CardMemory.LogPosition> positions = log.positions(learner.id());
        log.answersByCard(learner.id()).forEach((card, rows) -> {
            predictions.put(Replay.predictions(rows));
            Memory before = memories.of(learner, card).memory();
            memories.keep(learner, card, before, Replay.of(rows), Objects.requireNonNull(positions.get(card)));
        });
    }
}
