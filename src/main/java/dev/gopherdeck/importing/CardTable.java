package dev.gopherdeck.importing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the cards of a deck in bulk. */
@Component
class CardTable {

    private static final int BATCH = 1000;

    private static final Rows<CardRows.Row> NEW = CardRows.columns();
    private static final Rows<CardRows.Row> CHANGED = CardRows.columns()
            .column("id", "bigint", CardRows.Row::id)
            .column("reworded", "integer", row -> row.reworded() ? 1 : 0);
    private static final Rows<Map.Entry<Long, Integer>> PLACES = new Rows<Map.Entry<Long, Integer>>()
            .column("id", "bigint", Map.Entry::getKey)
            .column("position", "integer", Map.Entry::getValue);

    private static final String TAGS = "array_remove(string_to_array(n.tags, e'\\x1f'), '')";

    private final JdbcTemplate jdbc;
    private final TopicTable topics;
    private final ReplacedCards replaced;

    CardTable(JdbcTemplate jdbc, TopicTable topics, ReplacedCards replaced) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.replaced = replaced;
    }

    /** Carries changes out as part of a run; the caller's transaction makes it all or nothing. */
    void apply(long deckId, long runId, DeckChanges changes, Instant now, ImportProgress progress) {
        Map<List<String>, Long> outline = topics.complete(deckId, changes.topics());
        replaced.keep(runId, deckId, changes.touchedIds());
        archive(changes.archivedIds(), now);
        keepReplacedTexts(changes.rewordedIds(), now);
        releaseExplicitIds(changes.releasedIds());
        update(changes.updates(outline), progress);
        place(changes.places());
        insert(deckId, runId, changes.inserts(outline), now, progress);
    }

    private void archive(Long[] ids, Instant now) {
        jdbc.update("update card set archived_at = ? where id = any(?)", now.atOffset(ZoneOffset.UTC), ids);
    }

    private void keepReplacedTexts(Long[] ids, Instant now) {
        jdbc.update(
                """
                insert into card_revision (card_id, revision, question_markdown, front, answer, replaced_at)
                select id, revision, question_markdown, front, answer, ? from card where id = any(?)""",
                now.atOffset(ZoneOffset.UTC),
                ids);
    }

    /** Ids can change hands within an import; unique they have to be at every moment. */
    private void releaseExplicitIds(Long[] ids) {
        jdbc.update("update card set explicit_id = null where id = any(?)", (Object) ids);
    }

    private void update(List<CardRows.Row> rows, ImportProgress progress) {
        String sql =
                """
                update card c set topic_id = n.topic_id, explicit_id = n.explicit_id, question_key = n.question_key,
                    question = n.question, question_markdown = n.question_markdown, front = n.front,
                    answer = n.answer, importance = n.importance, tags = %s, format = n.format,
                    source = n.source, source_path = n.source_path, source_line = n.source_line,
                    position = n.position, revision = c.revision + n.reworded, archived_at = null
                from %s where c.id = n.id"""
                        .formatted(TAGS, CHANGED.table());
        batches(rows).forEach(batch -> progress.advance(jdbc.update(sql, CHANGED.arrays(batch))));
    }

    private void place(Map<Long, Integer> places) {
        String sql = "update card c set position = n.position from " + PLACES.table() + " where c.id = n.id";
        batches(List.copyOf(places.entrySet())).forEach(batch -> jdbc.update(sql, PLACES.arrays(batch)));
    }

    private void insert(long deckId, long runId, List<CardRows.Row> rows, Instant now, ImportProgress progress) {
        String values = NEW.names().replace("tags", TAGS);
        String sql = "insert into card (deck_id, added_by, created_at, " + NEW.names() + ") select ?, ?, ?, " + values
                + " from " + NEW.table();
        for (List<CardRows.Row> batch : batches(rows)) {
            List<Object> parameters = new ArrayList<>(List.of(deckId, runId, now.atOffset(ZoneOffset.UTC)));
            parameters.addAll(List.of(NEW.arrays(batch)));
            progress.advance(jdbc.update(sql, parameters.toArray()));
        }
    }

    private static <T> List<List<T>> batches(List<T> rows) {
        List<List<T>> batches = new ArrayList<>();
        for (int first = 0; first < rows.size(); first += BATCH) {
            batches.add(rows.subList(first, Math.min(first + BATCH, rows.size())));
        }
        return batches;
    }
}
