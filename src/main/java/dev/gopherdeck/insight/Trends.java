package dev.gopherdeck.insight;

import dev.gopherdeck.learner.Learner;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the reviews of the last four weeks. */
@Component
class Trends {

    private final JdbcClient jdbc;

    Trends(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By card; cards that were not reviewed lately are absent, and first answers to new cards are left out. */
    Map<Long, Trend> byCard(Learner learner, LocalDate today) {
        LocalDate turn = today.minusDays(Trend.FORTNIGHT_DAYS);
        Map<Long, Trend> trends = new HashMap<>();
        jdbc.sql(
                        """
                select card_id,
                       count(*) filter (where study_day > :turn) as recent,
                       count(*) filter (where study_day > :turn and grade >= 3) as recent_passes,
                       count(*) filter (where study_day <= :turn) as earlier,
                       count(*) filter (where study_day <= :turn and grade >= 3) as earlier_passes
                from counted_answer_view
                where learner_id = :learner and kind = 'review' and not first_review
                  and study_day > :start and study_day <= :today
                group by card_id""")
                .param("learner", learner.id())
                .param("turn", turn)
                .param("start", turn.minusDays(Trend.FORTNIGHT_DAYS))
                .param("today", today)
                .query(row -> {
                    trends.put(
                            row.getLong("card_id"),
                            new Trend(
                                    row.getInt("recent"),
                                    row.getInt("recent_passes"),
                                    row.getInt("earlier"),
                                    row.getInt("earlier_passes")));
                });
        return trends;
    }
}
