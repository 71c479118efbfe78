package dev.gopherdeck.storage;

import dev.gopherdeck.storage.AnkiSchedule.Learnt;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@link ExportedTable#CARDS}.
 *
 * @param learnt null for a card that was never answered
 */
record ExportedCard(
        long id,
        long deckId,
        String sourcePath,
        NotesCard card,
        boolean archived,
        boolean suspended,
        boolean flagged,
        String born,
        @Nullable Learnt learnt) {

    static ExportedCard read(ResultSet row) throws SQLException {
        return new ExportedCard(
                row.getLong("id"),
                row.getLong("deck_id"),
                row.getString("source_path"),
                card(row),
                row.getString("archived_at") != null,
                row.getBoolean("suspended"),
                row.getBoolean("flagged"),
                row.getString("created_at"),
                learnt(row));
    }

    private static NotesCard card(ResultSet row) throws SQLException {
        return new NotesCard(
                strings(row.getArray("topic")),
                row.getString("question_markdown"),
                row.getString("front"),
                row.getString("answer"),
                row.getString("importance"),
                strings(row.getArray("tags")),
                row.getString("explicit_id"));
    }

    private static @Nullable Learnt learnt(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        return due == null
                ? null
                : new Learnt(
                        due,
                        row.getInt("interval_days"),
                        row.getInt("ease_hundredths"),
                        row.getInt("reviews"),
                        row.getInt("lapses"));
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
