package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.Importance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what earlier imports left. */
@Component
class StoredCards {

    private final JdbcClient jdbc;
    private final TopicTable topics;

    StoredCards(JdbcClient jdbc, TopicTable topics) {
        this.jdbc = jdbc;
        this.topics = topics;
    }

    /** All cards of a deck, archived ones included, in the deck's order. */
    List<StoredCard> ofDeck(long deckId) {
        Map<Long, List<String>> paths = topics.pathsById(deckId);
        return jdbc.sql("select * from card where deck_id = ? order by position, id")
                .param(deckId)
                .query((row, index) -> card(row, paths))
                .list();
    }

    /** Names of the decks with cards under review that were last read from a source's files. */
    List<String> decksCoveredBy(NotesSource source) {
        String covered = source.kind() == NotesSource.Kind.TREE
                ? "starts_with(c.source || '/' || c.source_path, :name || '/')"
                : "c.source || '/' || c.source_path = any(:origins)";
        return jdbc.sql("select distinct d.name from card c join deck d on d.id = c.deck_id"
                        + " where c.archived_at is null and " + covered + " order by d.name")
                .param("name", source.name())
                .param("origins", origins(source))
                .query(String.class)
                .list();
    }

    /** Single files of a folder that was imported before keep their places in it. */
    Places places(NotesSource source) {
        Map<String, Places.Place> known = new HashMap<>();
        if (source.kind() == NotesSource.Kind.FILES) {
            int folder = NotesSource.origin(source.name(), "").length();
            jdbc.sql(
                            """
                    select source, source_path from card where source || '/' || source_path = any(?)
                    group by source, source_path order by max(added_by) nulls first, source""")
                    .param(origins(source))
                    .query(row -> {
                        Places.Place place = new Places.Place(row.getString(1), row.getString(2));
                        known.put(
                                NotesSource.origin(place.source(), place.path()).substring(folder), place);
                    });
        }
        return new Places(source, known);
    }

    private static String[] origins(NotesSource source) {
        return source.files().stream()
                .map(file -> NotesSource.origin(source.name(), file.path()))
                .toArray(String[]::new);
    }

    private static StoredCard card(ResultSet row, Map<Long, List<String>> paths) throws SQLException {
        String importance = row.getString("importance");
        return new StoredCard(
                row.getLong("id"),
                row.getString("explicit_id"),
                row.getString("question_key"),
                row.getString("question"),
                row.getString("question_markdown"),
                row.getString("front"),
                row.getString("answer"),
                paths.getOrDefault(row.getLong("topic_id"), List.of()),
                importance == null ? null : Importance.valueOf(importance.toUpperCase(Locale.ROOT)),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getString("format"),
                row.getString("source"),
                row.getString("source_path"),
                row.getInt("source_line"),
                row.getInt("position"),
                row.getInt("revision"),
                row.getObject("archived_at") != null);
    }
}
