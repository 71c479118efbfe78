package dev.gopherdeck.review;

import dev.gopherdeck.learner.Learner;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a study day brought. */
@Component
class DayResults {

    private final JdbcClient jdbc;

    DayResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReviewPage.DayResult of(Learner learner, LocalDate day) {
        List<Reviewed> reviewed = jdbc.sql(
                        """
                select a.card_id, c.question, d.language, a.first_review, a.grade < 4 as stumbled
                from counted_answer_view a join card c on c.id = a.card_id join deck d on d.id = c.deck_id
                where a.learner_id = ? and a.study_day = ? and a.kind = 'review' and (a.first_review or a.grade < 4)
                order by a.grade, a.sequence""")
                .params(learner.id(), day)
                .query(Reviewed.class)
                .list();
        return new ReviewPage.DayResult(
                reviewed.stream()
                        .filter(Reviewed::firstReview)
                        .map(Reviewed::card)
                        .toList(),
                reviewed.stream().filter(Reviewed::stumbled).map(Reviewed::card).toList());
    }

    /** A card at its review of the day. */
    record Reviewed(long cardId, String question, @Nullable String language, boolean firstReview, boolean stumbled) {

        ReviewPage.NamedCard card() {
            return new ReviewPage.NamedCard(cardId, question, language);
        }
    }
}
