package dev.gopherdeck.insight;

import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.scheduling.Fsrs;
import dev.gopherdeck.scheduling.Recollection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What answers add up to, as it is kept beside the log. */
@Component
class CardRecords {

    private final JdbcClient jdbc;

    CardRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is usual for the learner, over everything that was ever reviewed. */
    Average average(Learner learner) {
        return Average.of(jdbc.sql(
                        """
                        select coalesce(sum(predicted), 0) as predicted, coalesce(sum(failures), 0) as failures,
                               coalesce(sum(struggles), 0) as struggles, coalesce(sum(hazard), 0) / 100000000 as hazard
                        from card_tally_view where learner_id = ?""")
                .param(learner.id())
                .query((row, index) -> fit(row))
                .single());
    }

    /** What FSRS knows of one card; empty where the learner has not answered it. */
    Optional<Recollection> recollection(Learner learner, long cardId) {
        return jdbc.sql(
                        """
                select stability, difficulty, last_answered from recollection_view
                where learner_id = ? and card_id = ?""")
                .params(learner.id(), cardId)
                .query((row, index) -> recollection(row))
                .optional();
    }

    /** The record of a card that was answered, from a row of {@code card_state_view}. */
    static CardRecord record(ResultSet row) throws SQLException {
        return new CardRecord(recollection(row), fit(row), row.getInt("timed"), row.getLong("millis"));
    }

    private static Recollection recollection(ResultSet row) throws SQLException {
        return new Recollection(
                new Fsrs.State(row.getDouble("stability"), row.getDouble("difficulty")),
                row.getObject("last_answered", LocalDate.class));
    }

    private static Fit fit(ResultSet row) throws SQLException {
        return new Fit(
                row.getInt("predicted"), row.getInt("failures"), row.getInt("struggles"), row.getDouble("hazard"));
    }
}
