package dev.gopherdeck.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of imports. */
@Component
public class ImportRuns {

    private static final String SELECT =
            """
            select r.*, d.name as deck, d.slug,
                   not exists (select 1 from import_run later where later.deck_id = r.deck_id and later.id > r.id)
                       as latest
            from import_run r join deck d on d.id = r.deck_id
            """;

    private final JdbcClient jdbc;

    ImportRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest runs, newest first. */
    public List<ImportRun> history(int most) {
        return jdbc.sql(SELECT + "order by r.id desc limit ?")
                .param(most)
                .query(ImportRuns::run)
                .list();
    }

    public Optional<ImportRun> find(long id) {
        return jdbc.sql(SELECT + "where r.id = ?")
                .param(id)
                .query(ImportRuns::run)
                .optional();
    }

    /** Changes whenever an import or a rollback changes a deck. */
    String state() {
        return jdbc.sql("select count(*) || ' ' || count(rolled_back_at) from import_run")
                .query(String.class)
                .single();
    }

    /** Makes all changes of decks by imports wait for each other until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('import', 0))")
                .query((row, index) -> 0)
                .single();
    }

    /** Whether the latest import of just these notes into the deck was taken back. */
    boolean wasRolledBack(String source, long deckId, String notesDigest) {
        return jdbc.sql(
                        """
                select rolled_back_at is not null from import_run
                where source = ? and deck_id = ? and notes_digest = ? order by id desc limit 1""")
                .params(source, deckId, notesDigest)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Begins a run; its id is needed to say which cards it added. */
    long add(String source, long deckId, String digest, String notesDigest, ImportRun.Counts counts, Instant now) {
        return jdbc.sql(
                        """
                insert into import_run (source, deck_id, digest, notes_digest, applied_at,
                    added, edited, moved, renamed, archived, restored, unchanged, pictures)
                values (?, ?, decode(?, 'hex'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(source, deckId, digest, notesDigest, now.atOffset(ZoneOffset.UTC))
                .params(counts.added(), counts.edited(), counts.moved(), counts.renamed())
                .params(counts.archived(), counts.restored(), counts.unchanged(), counts.pictures())
                .query(Long.class)
                .single();
    }

    void markRolledBack(long id, Instant now) {
        jdbc.sql("update import_run set rolled_back_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private static ImportRun run(ResultSet row, int index) throws SQLException {
        return new ImportRun(
                row.getLong("id"),
                row.getString("source"),
                row.getLong("deck_id"),
                row.getString("deck"),
                row.getString("slug"),
                row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                new ImportRun.Counts(
                        row.getInt("added"),
                        row.getInt("edited"),
                        row.getInt("moved"),
                        row.getInt("renamed"),
                        row.getInt("archived"),
                        row.getInt("restored"),
                        row.getInt("unchanged"),
                        row.getInt("pictures")),
                instant(row.getObject("rolled_back_at", OffsetDateTime.class)),
                row.getBoolean("latest"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
