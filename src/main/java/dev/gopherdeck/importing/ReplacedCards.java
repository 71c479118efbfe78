package dev.gopherdeck.importing;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How cards were before the latest import of their deck. */
@Component
class ReplacedCards {

    private static final String COLUMNS =
            """
            topic_id, explicit_id, question_key, question, question_markdown, front, answer, importance, tags, format,
            source, source_path, source_line, position, revision, archived_at""";

    private final JdbcTemplate jdbc;

    ReplacedCards(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps cards that a run is about to change; what earlier runs of the deck kept is no longer needed. */
    void keep(long runId, long deckId, Long[] cardIds) {
        jdbc.update("delete from replaced_card where run_id in (select id from import_run where deck_id = ?)", deckId);
        jdbc.update(
                "insert into replaced_card (run_id, card_id, " + COLUMNS + ") select ?, id, " + COLUMNS
                        + " from card where id = any(?)",
                runId,
                cardIds);
    }

    /** Makes all cards that a run touched what they were, and archives those that it added. */
    void putBack(long runId, Instant now) {
        jdbc.update(
                "update card set archived_at = ? where added_by = ? and archived_at is null",
                now.atOffset(ZoneOffset.UTC),
                runId);
        keepRolledBackTexts(runId, now);
        jdbc.update(
                """
                update card set explicit_id = null
                where id in (select card_id from replaced_card where run_id = ?)""",
                runId);
        restore(runId);
        jdbc.update("delete from replaced_card where run_id = ?", runId);
    }

    /** Answers given meanwhile name the text that they saw, so it stays on record. */
    private void keepRolledBackTexts(long runId, Instant now) {
        jdbc.update(
                """
                insert into card_revision (card_id, revision, question_markdown, front, answer, replaced_at)
                select c.id, c.revision, c.question_markdown, c.front, c.answer, ?
                from card c join replaced_card r on r.card_id = c.id
                where r.run_id = ? and r.revision <> c.revision""",
                now.atOffset(ZoneOffset.UTC),
                runId);
    }

    /** The number of a text is never used again: a text that comes back counts as the next one. */
    private void restore(long runId) {
        jdbc.update(
                """
                update card c set topic_id = r.topic_id, explicit_id = r.explicit_id, question_key = r.question_key,
                    question = r.question, question_markdown = r.question_markdown, front = r.front,
                    answer = r.answer, importance = r.importance, tags = r.tags, format = r.format,
                    source = r.source, source_path = r.source_path, source_line = r.source_line,
                    position = r.position, archived_at = r.archived_at,
                    revision = case when r.revision = c.revision then c.revision else c.revision + 1 end
                from replaced_card r where r.card_id = c.id and r.run_id = ?""",
                runId);
    }
}
