package dev.gopherdeck.insight;

import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Recollection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Replays the log to see what was predicted before each review. */
@Component
class RetentionReader {

    private final JdbcClient jdbc;

    RetentionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Retention of(Scope scope) {
        Map<Long, Recollection> known = new HashMap<>();
        Retention retention = new Retention();
        scope.bind(jdbc.sql("select card_id, kind, grade, study_day, interval_before from answer_view where "
                        + Scope.CONDITION + " and kind in ('review', 'drill') order by sequence"))
                .query(row -> {
                    long card = row.getLong("card_id");
                    known.put(card, answer(retention, known.get(card), row));
                });
        return retention;
    }

    private static Recollection answer(Retention retention, @Nullable Recollection before, ResultSet row)
            throws SQLException {
        Grade grade = Grade.of(row.getInt("grade"));
        LocalDate day = row.getObject("study_day", LocalDate.class);
        if (before != null && kind(row) == AnswerKind.REVIEW) {
            LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            boolean mature = row.getInt("interval_before") >= Retention.MATURE_DAYS;
            retention.count(sunday, mature, before.recallOn(day), grade.passed());
        }
        return Recollection.after(before, grade, day);
    }

    private static AnswerKind kind(ResultSet row) throws SQLException {
        return AnswerKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
    }
}
