package dev.gopherdeck.review;

import dev.gopherdeck.learner.Learner;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a study day brought. */
@Component
class DayResults {

    private final JdbcClient jdbc;

    DayResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReviewPage.DayResult of(Learner learner, DayProgress done, LocalDate day) {
        return new ReviewPage.DayResult(
                done.fresh(),
                jdbc.sql(
                                """
                        select a.card_id, c.question, d.language
                        from counted_answer_view a join card c on c.id = a.card_id join deck d on d.id = c.deck_id
                        where a.learner_id = ? and a.study_day = ? and a.kind = 'review' and a.grade < 4
                        order by a.grade, a.sequence""")
                        .params(learner.id(), day)
                        .query(ReviewPage.Stumble.class)
                        .list());
    }
}
