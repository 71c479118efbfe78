package dev.gopherdeck.review;

import dev.gopherdeck.learner.Learner;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is to be reviewed, and in which order: due cards by overdue days ÷ interval, one new card after every so many
 * due ones, drills at the end. Reads {@code queue_view} alone, so that every count agrees with what is shown.
 */
@Component
public class ReviewQueue {

    private static final String DUE = "learner_id = :learner and due <= :today";
    private static final String FRESH = "learner_id = :learner and unseen";
    private static final String DRILLS = "learner_id = :learner and drill_day = :today and due > :today";

    private final JdbcClient jdbc;

    ReviewQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is left of a study day. */
    public Workload workload(Learner learner, LocalDate today) {
        return workload(learner, today, progress(learner, today));
    }

    /** What was done on a study day; answers taken back do not count. */
    public DayProgress progress(Learner learner, LocalDate today) {
        return jdbc.sql(
                        """
                select count(*) filter (where kind = 'review' and not first_review) as reviews,
                       count(*) filter (where kind = 'review' and first_review) as fresh,
                       count(*) filter (where kind = 'drill') as drills
                from counted_answer_view where learner_id = :learner and study_day = :today""")
                .param("learner", learner.id())
                .param("today", today)
                .query(DayProgress.class)
                .single();
    }

    /** How many cards will be due on a study day to come, limits left out. */
    int dueOn(Learner learner, LocalDate day) {
        return jdbc.sql("select count(*) from queue_view where " + DUE)
                .param("learner", learner.id())
                .param("today", day)
                .query(Integer.class)
                .single();
    }

    /** The card to show next, if the day asks for one. */
    Optional<Long> next(Learner learner, LocalDate today) {
        DayProgress done = progress(learner, today);
        Workload left = workload(learner, today, done);
        return switch (QueuePosition.of(done, left)) {
            case DUE -> firstDue(learner, today);
            case FRESH -> firstFresh(learner, today);
            case DRILL -> firstDrill(learner, today);
            case END -> Optional.empty();
        };
    }

    private Workload workload(Learner learner, LocalDate today, DayProgress done) {
        Workload all = jdbc.sql(
                        """
                select count(*) filter (where %s) as due,
                       count(*) filter (where %s) as fresh,
                       count(*) filter (where %s) as drills
                from queue_view where learner_id = :learner"""
                                .formatted(DUE, FRESH, DRILLS))
                .param("learner", learner.id())
                .param("today", today)
                .query(Workload.class)
                .single();
        return new Workload(
                Math.min(all.due(), Math.max(0, learner.reviewsPerDay() - done.reviews())),
                Math.min(all.fresh(), Math.max(0, learner.newPerDay() - done.fresh())),
                all.drills());
    }

    /** Ties are shuffled by a seed that changes with the day, so that cards are not learned as a sequence. */
    private Optional<Long> firstDue(Learner learner, LocalDate today) {
        return first(
                learner,
                today,
                """
                select card_id from queue_view where %s
                order by (:today - due)::numeric / interval_days desc,
                    hashint8extended(card_id, :today - date '2000-01-01')
                limit 1"""
                        .formatted(DUE));
    }

    private Optional<Long> firstFresh(Learner learner, LocalDate today) {
        return first(
                learner,
                today,
                """
                select card_id from queue_view where %s
                order by importance_rank, deck_id, position limit 1"""
                        .formatted(FRESH));
    }

    /** The card that was drilled or reviewed longest ago comes first. */
    private Optional<Long> firstDrill(Learner learner, LocalDate today) {
        return first(
                learner,
                today,
                """
                select card_id from queue_view where %s order by last_sequence limit 1"""
                        .formatted(DRILLS));
    }

    private Optional<Long> first(Learner learner, LocalDate today, String sql) {
        return jdbc.sql(sql)
                .param("learner", learner.id())
                .param("today", today)
                .query(Long.class)
                .optional();
    }
}
