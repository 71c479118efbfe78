package dev.gopherdeck.review;

import dev.gopherdeck.learner.Learner;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The end of the log, seen from undo. */
@Component
class AnswerHistory {

    private final JdbcClient jdbc;

    AnswerHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The learner's last answer that was not taken back. */
    Optional<LastAnswer> last(Learner learner) {
        return jdbc.sql(
                        """
                select l.sequence, l.card_id, c.question from review_log l join card c on c.id = l.card_id
                where l.learner_id = ? and l.kind <> 'void'
                  and not exists (select 1 from review_log v where v.voids = l.sequence)
                order by l.sequence desc limit 1""")
                .param(learner.id())
                .query(LastAnswer.class)
                .optional();
    }

    /** The card whose answer was undone by the very last row of the log: it is to be asked again first. */
    Optional<Long> justUndone(Learner learner, LocalDate today) {
        return jdbc.sql(
                        """
                select card_id from (
                    select card_id, kind, study_day from review_log
                    where learner_id = ? order by sequence desc limit 1) as last_row
                where kind = 'void' and study_day = ?""")
                .params(learner.id(), today)
                .query(Long.class)
                .optional();
    }
}
