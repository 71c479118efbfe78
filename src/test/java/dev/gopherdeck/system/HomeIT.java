package dev.gopherdeck.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person finds who starts the packaged application. */
class HomeIT {

    @TempDir
    private Path folder;

    @Test
    void progressIsThereAfterARestartAndAfterAMonthAndNothingIsImportedAgain() throws Exception {
        Path home = folder.resolve("home");
        try (RunningApplication application = RunningApplication.start(home).awaitReady()) {
            ReviewClient client = new ReviewClient(application);
            for (int answer = 0; answer < 10; answer++) {
                client.answer(client.question().orElseThrow(), 4);
            }
            assertThat(application.get("/actuator/health/readiness")).contains("UP");
            assertThat(application.get("/actuator/prometheus"))
                    .contains("gopherdeck_answers_total{grade=\"good\",kind=\"review\"} 10.0")
                    .contains("gopherdeck_queue_seconds_count")
                    .contains("gopherdeck_imports_seconds_count 1");
        }
        makeAMonthOld(home);
        List<String> imports;
        try (RunningApplication application = RunningApplication.start(home).awaitReady()) {
            assertThat(application.output()).doesNotContain("Imported the shipped deck");
            assertThat(HomeDatabaseReader.column(home, "select count(*) from review_log"))
                    .containsExactly("10");
            imports = HomeDatabaseReader.column(home, "select id from import_run");
        }
        assertThat(imports).hasSize(2);
        assertThat(Files.exists(RunningApplication.emptyTemp(home))).isTrue();
        try (Stream<Path> left = Files.list(RunningApplication.emptyTemp(home))) {
            assertThat(left)
                    .as("files that a cleaner of temporary folders could remove")
                    .isEmpty();
        }
    }

    @Test
    void aSecondCopyIsRefusedAndToldWhereTheFirstOneRuns() throws Exception {
        Path home = folder.resolve("home");
        PreparedApplication.provideHome(home);
        try (RunningApplication first = RunningApplication.start(home).awaitReady();
                RunningApplication second = RunningApplication.start(home)) {
            assertThat(second.awaitExit()).isNotZero();
            assertThat(second.output())
                    .contains(first.uri("").toString(), home.toString())
                    .doesNotContain("\tat ");
            assertThat(first.isAlive()).isTrue();
        }
    }

    @Test
    void anotherAddressWithoutAPasswordIsRefused() throws Exception {
        Path home = folder.resolve("home");
        PreparedApplication.provideHome(home);
        try (RunningApplication application = RunningApplication.start(home, "--server.address=0.0.0.0")) {
            assertThat(application.awaitExit()).isNotZero();
            assertThat(application.output()).contains("gopherdeck.password").doesNotContain("\tat ");
        }
    }

    @Test
    void theClockIsNotMovedOverRealAnswers() throws Exception {
        Path home = folder.resolve("home");
        PreparedApplication.provideHome(home);
        try (RunningApplication application =
                RunningApplication.start(home, "--gopherdeck.clock-offset=P3D").awaitReady()) {
            ReviewClient client = new ReviewClient(application);
            client.answer(client.question().orElseThrow(), 4);
        }
        try (RunningApplication application = RunningApplication.start(home).awaitReady()) {
            ReviewClient client = new ReviewClient(application);
            client.answer(client.question().orElseThrow(), 4);
        }
        try (RunningApplication application = RunningApplication.start(home, "--gopherdeck.clock-offset=P3D")) {
            assertThat(application.awaitExit()).isNotZero();
            assertThat(application.output()).contains("gopherdeck.clock-offset").doesNotContain("\tat ");
        }
    }

    private static void makeAMonthOld(Path home) throws IOException {
        FileTime lastMonth = FileTime.from(Instant.now().minus(Duration.ofDays(31)));
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, lastMonth);
            }
        }
    }
}
