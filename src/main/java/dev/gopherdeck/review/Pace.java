package dev.gopherdeck.review;

import dev.gopherdeck.learner.Learner;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How fast a learner answers. */
@Component
class Pace {

    private static final int WINDOW = 50;
    private static final long ASSUMED_MILLIS = 20_000;
    private static final long LONGEST_MILLIS = 120_000;

    private final JdbcClient jdbc;

    Pace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The time that an answer takes: the mean of those among the last ones that were timed, as no answer without
     * JavaScript is. A break between two cards counts as two minutes.
     */
    Duration perAnswer(Learner learner) {
        return Duration.ofMillis(jdbc.sql(
                        """
                select coalesce(avg(least(answer_millis, :longest)) filter (where answer_millis is not null), :assumed)::bigint
                from (
                    select answer_millis from review_log
                    where learner_id = :learner
                    order by sequence desc limit %d) as lately"""
                                .formatted(WINDOW))
                .param("longest", LONGEST_MILLIS)
                .param("assumed", ASSUMED_MILLIS)
                .param("learner", learner.id())
                .query(Long.class)
                .single());
    }

    /** Whole minutes for a number of answers, rounded up. */
    int minutesFor(int answers, Learner learner) {
        long millis = perAnswer(learner).toMillis() * answers;
        return (int) Math.ceil(millis / (double) Duration.ofMinutes(1).toMillis());
    }
}
