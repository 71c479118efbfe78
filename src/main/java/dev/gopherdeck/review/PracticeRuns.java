package dev.gopherdeck.review;

import dev.gopherdeck.learner.Learner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rounds of practice: every card of a scope once, in an order of its own. A run is known by the end of the log when it
 * began, so that it can be left, taken up on another device and undone like reviewing, and nothing of it is stored.
 */
@Component
class PracticeRuns {

    private static final String PRACTISED =
            """
            select 1 from review_log l
            where l.learner_id = :learner and l.kind = 'practice' and l.sequence > :since and l.card_id = %s
              and not exists (select 1 from review_log v where v.voids = l.sequence)""";

    private final JdbcClient jdbc;

    PracticeRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a run. */
    long begin(Learner learner) {
        return jdbc.sql("select coalesce(max(sequence), 0) from review_log where learner_id = ?")
                .param(learner.id())
                .query(Long.class)
                .single();
    }

    /** Whether a run has had a card. */
    boolean has(Learner learner, long since, long cardId) {
        return jdbc.sql("select exists (" + PRACTISED.formatted(":card") + ")")
                .param("learner", learner.id())
                .param("since", since)
                .param("card", cardId)
                .query(Boolean.class)
                .single();
    }

    /** What is left of a run, in its own shuffled order. */
    PracticeRun rest(Learner learner, Scope scope, long since) {
        JdbcClient.StatementSpec statement = jdbc.sql(
                        """
                select count(*) over () as left, card_id from queue_view q
                where learner_id = :learner and %s and not exists (%s)
                order by hashint8extended(card_id, :since) limit 1"""
                                .formatted(scope.condition(), PRACTISED.formatted("q.card_id")))
                .param("learner", learner.id())
                .param("since", since);
        return scope.bind(statement).query(PracticeRun.class).optional().orElse(PracticeRun.DONE);
    }

    /** How many cards a run has had, and how many of them were known (4 or more). */
    Practised practised(Learner learner, long since) {
        return jdbc.sql(
                        """
                select count(*) as cards, count(*) filter (where grade >= 4) as known
                from counted_answer_view where learner_id = ? and kind = 'practice' and sequence > ?""")
                .params(learner.id(), since)
                .query(Practised.class)
                .single();
    }

    /** What a run has had. */
    record Practised(int cards, int known) {}
}
