package dev.gopherdeck.insight;

import dev.gopherdeck.learner.Learner;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All that progress depends on: whoever has reckoned it from the same need not do so again.
 *
 * @param stored where the log, the notes and the decks of the learner stand
 * @param interview the day that is prepared for, if there is one
 */
record KnowledgeBasis(Stored stored, long learnerId, LocalDate today, Optional<LocalDate> interview, int newPerDay) {

    /** What the database tells of it. */
    record Stored(@Nullable Long lastSequence, long imports, long importsRolledBack, String decks) {}

    static KnowledgeBasis of(Learner learner, LocalDate today, JdbcClient jdbc) {
        Stored stored = jdbc.sql(
                        """
                select last_sequence, imports, imports_rolled_back, decks
                from knowledge_basis_view where learner_id = ?""")
                .param(learner.id())
                .query(Stored.class)
                .single();
        return new KnowledgeBasis(stored, learner.id(), today, learner.interviewDate(), learner.newPerDay());
    }
}
