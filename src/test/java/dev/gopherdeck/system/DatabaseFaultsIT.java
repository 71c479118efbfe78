package dev.gopherdeck.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.storage.HomeDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    private Path home;

    @BeforeEach
    void provideHome() throws Exception {
        home = folder.resolve("home");
        PreparedApplication.provideHome(home);
    }

    @Test
    void noAcknowledgedAnswerIsLostAndNobodyHasToHelp() throws Exception {
        List<String> log;
        try (RunningApplication application =
                RunningApplication.start(home, OPTIONS).awaitReady()) {
            try (Reviewers reviewers = Reviewers.begin(application, REVIEWERS)) {
                reviewers.awaitAcknowledged(5);
                comesBackAfterKills(reviewers);
                refusesWhileTheDatabaseCannotStart(application, reviewers);
                refusesWhileAllConnectionsAreTaken(reviewers);
                reviewers.finish();
                assertThat(reviewers.refusals()).containsOnly(503);
                assertThat(logged()).doesNotHaveDuplicates().containsAll(reviewers.acknowledged());
            }
            log = answersInFlightFinishOnTermination(application);
        }
        try (HomeDatabase database = HomeDatabase.serve(home)) {
            assertThat(database.credentials().port()).isPositive();
            assertThat(logged()).containsExactlyInAnyOrderElementsOf(log);
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

    /**
     * Returns what must be in the log when all is over: no more than was acknowledged, for nobody may be cut off between
     * the commit of an answer and the word of it.
     */
    private List<String> answersInFlightFinishOnTermination(RunningApplication application) throws Exception {
        List<String> log = new ArrayList<>(logged());
        try (Reviewers reviewers = Reviewers.begin(application, REVIEWERS)) {
            reviewers.awaitAcknowledged(REVIEWERS);
            try (Connection connection = HomeDatabaseReader.connect(home)) {
                lock(connection, "review_log");
                awaitWaiting();
                application.terminate();
                application.awaitOutput("Commencing graceful shutdown");
            }
            reviewers.awaitDisconnected();
            log.addAll(reviewers.acknowledged());
        }
        application.awaitExit();
        assertThat(databaseProcesses()).isEmpty();
        return log;
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

    private List<String> logged() throws IOException, SQLException {
        return HomeDatabaseReader.column(home, "select request_id from review_log");
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
