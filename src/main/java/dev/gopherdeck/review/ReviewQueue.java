package dev.gopherdeck.review;

import dev.gopherdeck.learner.Learner;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is to be reviewed, and in which order: due cards by overdue days ÷ interval, one new card after every so many
 * due ones, drills at the end. Counts and order come from the same query ({@link QueueSql}), so that they agree.
 */
@Component
public class ReviewQueue {

    private final JdbcClient jdbc;
    private final ReviewMeters meters;

    ReviewQueue(JdbcClient jdbc, ReviewMeters meters) {
        this.jdbc = jdbc;
        this.meters = meters;
    }

    /** What is left of a study day. */
    public Workload workload(Learner learner, LocalDate today) {
        return agenda(learner, new Scope.Everything(), today).left();
    }

    /** What was done on a study day; answers taken back do not count. */
    public DayProgress progress(Learner learner, LocalDate today) {
        return jdbc.sql(
                        """
                select coalesce(sum(reviews - learned), 0) as reviews, coalesce(sum(learned), 0) as fresh,
                       (select count(*) from counted_answer_view
                        where kind = 'drill' and learner_id = :learner and study_day = :today) as drills
                from day_tally_view where learner_id = :learner and study_day = :today""")
                .param("learner", learner.id())
                .param("today", today)
                .query(DayProgress.class)
                .single();
    }

    /**
     * Where a study day, which may be one to come, stands within a scope; the daily limits are for all scopes together.
     */
    Agenda agenda(Learner learner, Scope scope, LocalDate today) {
        return meters.timeQueue(() -> readAgenda(learner, scope, today));
    }

    private Agenda readAgenda(Learner learner, Scope scope, LocalDate today) {
        DayProgress done = progress(learner, today);
        int freshLimit = Math.max(0, learner.newPerDay() - done.fresh());
        int reviewLimit = Math.max(0, learner.reviewsPerDay() - done.reviews());
        Map<QueuePosition, QueueHead> heads = heads(learner, scope, today, freshLimit);
        int allDue = cards(heads.get(QueuePosition.DUE));
        Workload left = new Workload(
                Math.min(allDue, reviewLimit),
                cards(heads.get(QueuePosition.FRESH)),
                cards(heads.get(QueuePosition.DRILL)));
        QueueHead next = heads.get(QueuePosition.of(done, left));
        return new Agenda(done, left, allDue, Optional.ofNullable(next).map(QueueHead::cardId));
    }

    /** Whether a card is due, new or to be drilled. */
    boolean asksFor(Learner learner, LocalDate today, long cardId) {
        return jdbc.sql(QueueSql.ASKS_FOR)
                .param("learner", learner.id())
                .param("today", today)
                .param("card", cardId)
                .query(Boolean.class)
                .single();
    }

    private Map<QueuePosition, QueueHead> heads(Learner learner, Scope scope, LocalDate today, int freshLimit) {
        Map<QueuePosition, QueueHead> heads = new EnumMap<>(QueuePosition.class);
        scope.bind(jdbc.sql(QueueSql.heads(scope))
                        .param("learner", learner.id())
                        .param("today", today)
                        .param("fresh", freshLimit))
                .query(QueueHead.class)
                .list()
                .forEach(head -> heads.put(head.part(), head));
        return heads;
    }

    private static int cards(@Nullable QueueHead head) {
        return head == null ? 0 : head.cards();
    }
}
