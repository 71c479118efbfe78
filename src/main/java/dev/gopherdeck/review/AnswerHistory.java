package dev.gopherdeck.review;

import dev.gopherdeck.learner.Learner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the end of the log. */
@Component
class AnswerHistory {

    private static final String END =
            """
            select last_answer.sequence, last_answer.card_id, last_answer.question,
                   case last_row.kind when 'void' then last_row.card_id end as undone_card,
                   case last_row.kind when 'void' then last_row.study_day end as undone_on
            from (select card_id, kind, study_day from review_log
                  where learner_id = :learner order by sequence desc limit 1) as last_row
            left join lateral (
                select l.sequence, l.card_id, c.question from review_log l join card c on c.id = l.card_id
                where l.learner_id = :learner and l.kind <> 'void'
                  and not exists (select 1 from review_log v where v.voids = l.sequence)
                order by l.sequence desc limit 1) as last_answer on true""";

    private final JdbcClient jdbc;

    AnswerHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LogEnd end(Learner learner) {
        return jdbc.sql(END)
                .param("learner", learner.id())
                .query((row, index) -> end(row))
                .optional()
                .orElse(LogEnd.OF_EMPTY_LOG);
    }

    /** The learner's last answer that was not taken back. */
    Optional<LastAnswer> last(Learner learner) {
        return end(learner).last();
    }

    private static LogEnd end(ResultSet row) throws SQLException {
        Long sequence = row.getObject("sequence", Long.class);
        Optional<LastAnswer> last = sequence == null
                ? Optional.empty()
                : Optional.of(new LastAnswer(sequence, row.getLong("card_id"), row.getString("question")));
        return new LogEnd(last, row.getObject("undone_card", Long.class), row.getObject("undone_on", LocalDate.class));
    }
}
