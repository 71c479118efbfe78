package dev.gopherdeck.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.storage.HomeDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moves somebody to another home, from the commands alone. */
class BackupIT {

    private static final String ANSWERS = "select request_id from review_log order by sequence";

    @TempDir
    private Path folder;

    @Test
    void aRunningHomeIsBackedUpAndComesBackElsewhere() throws Exception {
        Path home = folder.resolve("home");
        PreparedApplication.provideHome(home);
        Path other = folder.resolve("other");
        String file = folder.resolve("backup.zip").toString();
        List<String> answers;
        try (RunningApplication application = RunningApplication.start(home).awaitReady()) {
            ReviewClient client = new ReviewClient(application);
            for (int answer = 0; answer < 5; answer++) {
                client.answer(client.question().orElseThrow(), 4);
            }
            assertThat(run(home, "backup", file).exitCode()).isZero();
            answers = HomeDatabaseReader.column(home, ANSWERS);

            RunningApplication.Result busy = run(home, "restore", file);
            assertThat(busy.exitCode()).isOne();
            assertThat(busy.output()).contains(application.uri("").toString()).doesNotContain("\tat ");
        }
        assertThat(run(other, "restore", file).exitCode()).isZero();
        assertThat(run(other, "verify").exitCode()).isZero();
        assertThat(run(other, "restore", file).output()).contains("not empty").doesNotContain("\tat ");
        try (RunningApplication application = RunningApplication.start(other).awaitReady()) {
            assertThat(new ReviewClient(application).question()).isPresent();
            assertThat(HomeDatabaseReader.column(other, ANSWERS)).isEqualTo(answers);
        }
        comesBackAfterDamage(other, file, answers);
    }

    /** As the message advises. */
    private static void comesBackAfterDamage(Path home, String file, List<String> answers) throws Exception {
        Path data = home.resolve("data");
        Files.delete(data.resolve("PG_VERSION"));
        RunningApplication.Result refused = run(home, "restore", file);
        assertThat(refused.exitCode()).isOne();
        assertThat(refused.output())
                .contains("damaged", "move the folder \"data\"", "restore FILE")
                .doesNotContain("\tat ");

        Files.move(data, home.resolveSibling("damaged"));
        assertThat(run(home, "restore", file).exitCode()).isZero();
        try (HomeDatabase database = HomeDatabase.serve(home)) {
            assertThat(database.credentials().port()).isPositive();
            assertThat(HomeDatabaseReader.column(home, ANSWERS)).isEqualTo(answers);
        }
    }

    @Test
    void aDamagedBackupDoesNotEvenMakeAHome() throws Exception {
        Path file = Files.writeString(folder.resolve("backup.zip"), "PK");
        Path home = folder.resolve("home");

        RunningApplication.Result refused = run(home, "restore", file.toString());
        assertThat(refused.exitCode()).isOne();
        assertThat(refused.output()).contains("no complete backup").doesNotContain("\tat ");
        assertThat(home).doesNotExist();
    }

    private static RunningApplication.Result run(Path home, String... arguments) throws Exception {
        return RunningApplication.run(home, arguments);
    }
}
