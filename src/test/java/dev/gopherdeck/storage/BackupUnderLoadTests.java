package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody answers while the backup reads: what it holds belongs to one instant. */
class BackupUnderLoadTests {

    private static final String LOG =
            """
            insert into review_log (learner_id, card_id, card_revision, request_id, kind, answered_at, study_day, grade)
            values (1, 1, 1, gen_random_uuid(), 'practice', now(), '2026-11-23', 4)""";

    private static final String REMEMBER =
            "update memory set last_sequence = (select max(sequence) from review_log) where card_id = 1";

    @TempDir
    private Path folder;

    private final AtomicBoolean over = new AtomicBoolean();
    private final CountDownLatch underWay = new CountDownLatch(100);

    @Test
    void holdsEveryAnswerOnBothSidesOrOnNone() throws Exception {
        BackupDatabase database = BackupDatabase.filled();
        // Rows between the two tables, so that the answers go on while these are read
        database.execute(
                "insert into import_draft_file select id, 'p' || n, null, repeat('x', 1000) from import_draft, generate_series(1, 20000) n");
        ExecutorService learner = Executors.newSingleThreadExecutor();
        try {
            Future<Void> answering = learner.submit((Callable<Void>) () -> answer(database));
            underWay.await();
            for (int i = 0; i < 3; i++) {
                checkSnapshot(database, folder.resolve(i + ".zip"));
            }
            over.set(true);
            answering.get();
        } finally {
            over.set(true);
            learner.shutdown();
        }
        assertThat(answers(database)).as("answers went on during the backups").isGreaterThan(200);
    }

    private static void checkSnapshot(BackupDatabase database, Path file) throws IOException, SQLException {
        long before = answers(database);
        database.backup(file);
        BackupDatabase copy = BackupDatabase.empty();
        copy.restore(file);

        assertThat(answers(copy)).isBetween(before, answers(database));
        assertThat(copy.column("select last_sequence from memory where card_id = 1"))
                .isEqualTo(copy.column("select max(sequence) from review_log"));
        assertThat(copy.column(
                        "select last_value >= (select max(sequence) from review_log) from review_log_sequence_seq"))
                .isEqualTo(List.of("t"));
    }

    private static long answers(BackupDatabase database) throws SQLException {
        return Long.parseLong(database.column("select count(*) from review_log").get(0));
    }

    private Void answer(BackupDatabase database) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            while (!over.get()) {
                statement.execute(LOG);
                statement.execute(REMEMBER);
                connection.commit();
                underWay.countDown();
            }
        }
        return null;
    }
}
