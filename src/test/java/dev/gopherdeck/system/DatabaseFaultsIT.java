package dev.gopherdeck.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.storage.HomeDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One running application that loses its database, gets it back, and is told to stop, all while somebody reviews. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DatabaseFaultsIT {

    /** More than the application has connections. */
    private static final int REVIEWERS = 10;

    private static final String[] OPTIONS = {"--spring.datasource.hikari.connection-timeout=1000"};

    @TempDir
    private Path folder;

    private final List<UUID> acknowledged = new ArrayList<>();
    private Path home;

    @BeforeEach
    void chooseHome() {
        home = folder.resolve("home");
    }

    @Test
    void noAcknowledgedAnswerIsLostAndNobodyHasToHelp() throws Exception {
        try (RunningApplication application =
                RunningApplication.start(home, OPTIONS).awaitReady()) {
            try (Reviewers reviewers = Reviewers.begin(application, REVIEWERS)) {
                reviewers.awaitAcknowledged(5);
                comesBackAfterKills(reviewers);
                refusesWhileTheDatabaseCannotStart(application, reviewers);
                refusesWhileAllConnectionsAreTaken(reviewers);
                reviewers.finish();
                assertThat(reviewers.refusals()).containsOnly(503);
                acknowledged.addAll(reviewers.acknowledged());
            }
            checkLog();
            answersInFlightFinishOnTermination(application);
        }
        try (HomeDatabase database = HomeDatabase.serve(home)) {
            assertThat(database.credentials().port()).isPositive();
            checkLog();
            RunningApplication.Result verification = RunningApplication.run(home, "verify");
            assertThat(verification.exitCode()).as(verification.output()).isZero();
        }
    }

    private void comesBackAfterKills(Reviewers reviewers) throws InterruptedException {
        for (int kill = 0; kill < 3; kill++) {
            killDatabase();
            reviewers.awaitAcknowledged(5);
        }
    }

    private void refusesWhileTheDatabaseCannotStart(RunningApplication application, Reviewers reviewers)
            throws Exception {
        Path control = home.resolve("data/global/pg_control");
        Files.move(control, folder.resolve("aside"));
        killDatabase();
        application.awaitOutput("could not find the database system");
        reviewers.awaitRefused(3);
        Files.move(folder.resolve("aside"), control);
        reviewers.awaitAcknowledged(5);
    }

    private void refusesWhileAllConnectionsAreTaken(Reviewers reviewers) throws Exception {
        try (Connection connection = HomeDatabaseReader.connect(home)) {
            lock(connection, "learner");
            reviewers.awaitRefused(3);
        }
        reviewers.awaitAcknowledged(5);
    }

    private void answersInFlightFinishOnTermination(RunningApplication application) throws Exception {
        ReviewClient client = new ReviewClient(application);
        Map<String, String> question = client.question().orElseThrow();
        CompletableFuture<HttpResponse<Void>> inFlight;
        try (Connection connection = HomeDatabaseReader.connect(home)) {
            lock(connection, "review_log");
            inFlight = CompletableFuture.supplyAsync(() -> send(client, question));
            awaitWaiting();
            application.terminate();
            application.awaitOutput("Commencing graceful shutdown");
        }
        assertThat(ReviewClient.isAcknowledgement(inFlight.get())).isTrue();
        acknowledged.add(UUID.fromString(question.get("requestId")));
        application.awaitExit();
        assertThat(databaseProcesses()).isEmpty();
    }

    private static HttpResponse<Void> send(ReviewClient client, Map<String, String> question) {
        try {
            return client.send(question, 4);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until the connection is closed. */
    private static void lock(Connection connection, String table) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table " + table);
        }
    }

    /** Waits until a request waits for a lock. */
    private void awaitWaiting() throws Exception {
        while (HomeDatabaseReader.column(home, "select pid from pg_stat_activity where wait_event_type = 'Lock'")
                .isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void checkLog() throws IOException, SQLException {
        List<String> logged = HomeDatabaseReader.column(home, "select request_id from review_log");
        assertThat(logged).doesNotHaveDuplicates();
        assertThat(logged).containsAll(acknowledged.stream().map(UUID::toString).toList());
    }

    private void killDatabase() {
        databaseProcesses().forEach(ProcessHandle::destroyForcibly);
    }

    private Collection<ProcessHandle> databaseProcesses() {
        Path programs = home.resolve("postgresql");
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(programs))
                        .isPresent())
                .toList();
    }
}
