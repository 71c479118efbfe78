package dev.gopherdeck.insight;

import dev.gopherdeck.insight.CardRecord.Answer;
import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Grade;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records of all cards, folded from the log. */
@Component
class CardRecords {

    private final JdbcClient jdbc;

    CardRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By card, of every card that the learner has answered. */
    Map<Long, CardRecord> of(Learner learner) {
        Map<Long, CardRecord> records = new HashMap<>();
        jdbc.sql(
                        """
                select card_id, kind, grade, study_day, answer_millis from answer_view
                where learner_id = ? and kind in ('review', 'drill') order by sequence""")
                .param(learner.id())
                .query(row -> {
                    Answer answer = answer(row);
                    records.compute(row.getLong("card_id"), (card, before) -> CardRecord.after(before, answer));
                });
        return records;
    }

    /** Of one card; null where the learner has not answered it. */
    @Nullable
    CardRecord of(Learner learner, long cardId) {
        return jdbc
                .sql(
                        """
                        select kind, grade, study_day, answer_millis from answer_view
                        where learner_id = ? and card_id = ? and kind in ('review', 'drill') order by sequence""")
                .params(learner.id(), cardId)
                .query((row, index) -> answer(row))
                .stream()
                .reduce(null, CardRecord::after, (one, other) -> other);
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                AnswerKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Grade.of(row.getInt("grade")),
                row.getObject("study_day", LocalDate.class),
                row.getObject("answer_millis", Integer.class));
    }
}
