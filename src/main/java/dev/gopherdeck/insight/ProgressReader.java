package dev.gopherdeck.insight;

import dev.gopherdeck.learner.Learner;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where a learner stands. Reckoning it walks over all cards; the last result is kept for as long as everything that it
 * was reckoned from stays the same.
 */
@Component
class ProgressReader {

    private final ProgressReckoner reckoner;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    ProgressReader(ProgressReckoner reckoner, JdbcClient jdbc, Clock clock) {
        this.reckoner = reckoner;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Kept(KnowledgeBasis basis, Progress progress) {}

    /** The basis is read first: what changes in the meantime makes the next reader reckon again. */
    Progress of(Learner learner) {
        KnowledgeBasis basis = KnowledgeBasis.of(learner, learner.studyDay(clock), jdbc);
        Kept last = kept.get();
        return last != null && last.basis().equals(basis) ? last.progress() : reckon(learner, basis);
    }

    private Progress reckon(Learner learner, KnowledgeBasis basis) {
        Progress progress = reckoner.of(learner);
        kept.set(new Kept(basis, progress));
        return progress;
    }
}
