package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.Importance;
import dev.gopherdeck.markdown.ParsedCard;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The cards of a deck, read and written in bulk. */
@Component
class CardTable {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final TopicTable topics;

    CardTable(JdbcTemplate jdbc, TopicTable topics) {
        this.jdbc = jdbc;
        this.topics = topics;
    }

    /** All cards of a deck, archived ones included, in the deck's order. */
    List<StoredCard> cardsOf(long deckId) {
        Map<Long, List<String>> paths = topics.pathsById(deckId);
        return jdbc.query(
                "select * from card where deck_id = ? order by position, id",
                (row, index) -> storedCard(row, paths),
                deckId);
    }

    /** Carries a plan out; the caller's transaction makes it all or nothing. */
    void apply(long deckId, ImportPlan plan, Instant now) {
        TopicTable.Outline outline = topics.outline(deckId);
        archive(plan.archived(), now);
        keepReplacedTexts(plan.kept().stream().filter(Change.Kept::edited).toList(), now);
        update(plan.kept(), outline);
        insert(deckId, plan.added(), outline, now);
    }

    private void archive(List<Change.Archived> cards, Instant now) {
        jdbc.batchUpdate("update card set archived_at = ? where id = ?", cards, BATCH, (statement, change) -> {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setLong(2, change.before().id());
        });
    }

    private void keepReplacedTexts(List<Change.Kept> cards, Instant now) {
        String sql =
                """
                insert into card_revision (card_id, revision, question_markdown, front, answer, replaced_at)
                select id, revision, question_markdown, front, answer, ? from card where id = ?""";
        jdbc.batchUpdate(sql, cards, BATCH, (statement, change) -> {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setLong(2, change.before().id());
        });
    }

    private void update(List<Change.Kept> cards, TopicTable.Outline outline) {
        String sql =
                """
                update card set topic_id = ?, explicit_id = ?, question_key = ?, question = ?, question_markdown = ?,
                    front = ?, answer = ?, importance = ?, tags = ?, format = ?, source_path = ?, source_line = ?,
                    position = ?, revision = revision + ?, archived_at = null
                where id = ?""";
        jdbc.batchUpdate(sql, cards, BATCH, (statement, change) -> {
            int next = bind(statement, 1, change.now(), outline);
            statement.setInt(next, change.edited() ? 1 : 0);
            statement.setLong(next + 1, change.before().id());
        });
    }

    private void insert(long deckId, List<Change.Added> cards, TopicTable.Outline outline, Instant now) {
        String sql =
                """
                insert into card (deck_id, created_at, topic_id, explicit_id, question_key, question,
                    question_markdown, front, answer, importance, tags, format, source_path, source_line, position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        jdbc.batchUpdate(sql, cards, BATCH, (statement, change) -> {
            statement.setLong(1, deckId);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            bind(statement, 3, change.now(), outline);
        });
    }

    private static int bind(PreparedStatement statement, int first, IncomingCard incoming, TopicTable.Outline outline)
            throws SQLException {
        ParsedCard card = incoming.card();
        int i = first;
        statement.setObject(i++, outline.idOf(card.topic()), Types.BIGINT);
        statement.setString(i++, card.explicitId());
        statement.setString(i++, incoming.questionKey());
        statement.setString(i++, card.question());
        statement.setString(i++, card.questionMarkdown());
        statement.setString(i++, card.front());
        statement.setString(i++, card.answer());
        statement.setString(i++, lowerCase(card.importance()));
        statement.setArray(i++, textArray(statement, card.tags()));
        statement.setString(i++, card.format().name().toLowerCase(Locale.ROOT));
        statement.setString(i++, incoming.path());
        statement.setInt(i++, card.line());
        statement.setInt(i++, incoming.position());
        return i;
    }

    private static Array textArray(PreparedStatement statement, List<String> texts) throws SQLException {
        return statement.getConnection().createArrayOf("text", texts.toArray());
    }

    private static @Nullable String lowerCase(@Nullable Importance importance) {
        return importance == null ? null : importance.name().toLowerCase(Locale.ROOT);
    }

    private static StoredCard storedCard(ResultSet row, Map<Long, List<String>> paths) throws SQLException {
        String importance = row.getString("importance");
        return new StoredCard(
                row.getLong("id"),
                row.getString("explicit_id"),
                row.getString("question_key"),
                row.getString("question_markdown"),
                row.getString("front"),
                row.getString("answer"),
                paths.getOrDefault(row.getLong("topic_id"), List.of()),
                importance == null ? null : Importance.valueOf(importance.toUpperCase(Locale.ROOT)),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getString("source_path"),
                row.getInt("source_line"),
                row.getInt("position"),
                row.getInt("revision"),
                row.getObject("archived_at") != null);
    }
}
