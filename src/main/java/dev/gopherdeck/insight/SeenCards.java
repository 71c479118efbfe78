package dev.gopherdeck.insight;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the cards that statistics are about. */
@Component
class SeenCards {

    private final JdbcClient jdbc;

    SeenCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The answered cards of the notes, in no order. */
    List<SeenCard> in(Scope scope) {
        return scope.bind(jdbc.sql(
                        """
                        select due, interval_days, ease_hundredths, stability
                        from card_state_view where due is not null and %s"""
                                .formatted(scope.condition())))
                .query((row, index) -> new SeenCard(
                        row.getObject("due", LocalDate.class),
                        row.getInt("interval_days"),
                        row.getInt("ease_hundredths") / 100.0,
                        row.getDouble("stability")))
                .list();
    }
}
