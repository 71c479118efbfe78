package dev.gopherdeck.storage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads what exports write, row by row. */
final class ExportReader {

    private static final String DECKS = "select id, slug, name, language, family from deck order by id";

    private final Connection snapshot;

    ExportReader(Connection snapshot) {
        this.snapshot = snapshot;
    }

    List<ExportedDeck> decks() throws SQLException, IOException {
        List<ExportedDeck> decks = new ArrayList<>();
        each(
                DECKS,
                row -> decks.add(new ExportedDeck(
                        row.getLong("id"),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("language"),
                        row.getString("family"))));
        return decks;
    }

    /** Every card that is in the notes now: by deck, in the order of the notes. */
    void cards(Consumer<ExportedCard> consumer) throws SQLException, IOException {
        each(ExportedTable.CARDS.query(), row -> {
            ExportedCard card = ExportedCard.read(row);
            if (!card.archived()) {
                consumer.accept(card);
            }
        });
    }

    /** Every row of a query. */
    void each(String query, Consumer<ResultSet> consumer) throws SQLException, IOException {
        try (Statement statement = snapshot.createStatement()) {
            statement.setFetchSize(JsonExport.ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    consumer.accept(rows);
                }
            }
        }
    }

    /** Does something with what was read. */
    interface Consumer<T> {
        void accept(T read) throws SQLException, IOException;
    }
}
