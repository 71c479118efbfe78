package dev.gopherdeck.insight;

import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.scheduling.Sm2;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cards of the notes as one learner knows them. */
@Component
class CardStates {

    private static final String SELECT =
            """
            select card_id, deck_id, topic_id, question, importance, importance_rank, tags, position,
                   repetition, ease_hundredths, interval_days, coalesce(lapses, 0) as lapses, due,
                   stability, difficulty, last_answered, predicted, failures, struggles, hazard, timed, millis
            from card_state_view where learner_id = :learner""";

    private static final Comparator<CardState> IN_NOTES =
            Comparator.comparingLong(CardState::deckId).thenComparingInt(CardState::position);

    private final JdbcClient jdbc;

    CardStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All cards of the decks that the learner studies, in the order of the notes. */
    List<CardState> studied(Learner learner) {
        return read(jdbc.sql(SELECT + " and enrolled"), learner);
    }

    /** All cards of a deck, in the order of the notes. */
    List<CardState> inDeck(Learner learner, long deckId) {
        return read(jdbc.sql(SELECT + " and deck_id = :deck").param("deck", deckId), learner);
    }

    /** Sorts here: the database would do so on its disk, and most often cards come in their order. */
    private static List<CardState> read(JdbcClient.StatementSpec select, Learner learner) {
        return select.param("learner", learner.id()).query((row, index) -> state(row)).list().stream()
                .sorted(IN_NOTES)
                .toList();
    }

    private static CardState state(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        return new CardState(
                row.getLong("card_id"),
                row.getLong("deck_id"),
                row.getObject("topic_id", Long.class),
                row.getString("question"),
                row.getString("importance"),
                row.getInt("importance_rank"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getInt("position"),
                due == null ? null : sm2(row),
                row.getInt("lapses"),
                due,
                due == null ? null : CardRecords.record(row));
    }

    private static Sm2.State sm2(ResultSet row) throws SQLException {
        return new Sm2.State(row.getInt("repetition"), row.getInt("ease_hundredths"), row.getInt("interval_days"));
    }
}
