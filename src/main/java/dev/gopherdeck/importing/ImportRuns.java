package dev.gopherdeck.importing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of imports. */
@Component
class ImportRuns {

    private final JdbcClient jdbc;

    ImportRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes imports of one source wait for each other until the transaction ends. */
    void lock(String source) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "import " + source)
                .query((row, index) -> 0)
                .single();
    }

    boolean isLatest(String source, byte[] digest) {
        return jdbc.sql("select digest from import_run where source = ? order by id desc limit 1")
                .param(source)
                .query(byte[].class)
                .optional()
                .filter(latest -> Arrays.equals(latest, digest))
                .isPresent();
    }

    ImportRun record(String source, byte[] digest, long deckId, ImportPlan plan, Instant now) {
        int changed = plan.count(kept -> kept.edited() || kept.moved() || kept.restored());
        ImportRun run = new ImportRun(
                deckId,
                plan.added().size(),
                plan.count(Change.Kept::edited),
                plan.count(Change.Kept::moved),
                plan.archived().size(),
                plan.count(Change.Kept::restored),
                plan.kept().size() - changed);
        insert(run, source, digest, now);
        return run;
    }

    private void insert(ImportRun run, String source, byte[] digest, Instant now) {
        jdbc.sql(
                        """
                insert into import_run
                    (source, deck_id, digest, applied_at, added, edited, moved, archived, restored, unchanged)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(source, run.deckId(), digest, now.atOffset(ZoneOffset.UTC))
                .params(run.added(), run.edited(), run.moved(), run.archived(), run.restored(), run.unchanged())
                .update();
    }
}
