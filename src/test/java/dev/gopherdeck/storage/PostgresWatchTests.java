package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL ended by somebody else, under a home that is open. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PostgresWatchTests {

    @TempDir(factory = TargetFolder.class)
    static Path folder;

    private static TestHome home;
    private HomeDatabase database;
    private Credentials credentials;

    @BeforeAll
    static void makeHome() throws IOException {
        home = TestHome.withAnAnswer(folder);
    }

    @BeforeEach
    void serve() {
        database = home.serve();
        credentials = database.credentials();
    }

    @AfterEach
    void closingLeavesNoProcess() {
        database.close();
        assertThat(home.processes()).isEmpty();
    }

    @Test
    void aKilledServerComesBackWhereItWas() throws InterruptedException, SQLException {
        TestHome.execute(credentials, "update answer set grade = 4");
        kill();
        awaitServer();
        assertThat(TestHome.query(credentials, "select grade from answer")).isEqualTo("4");
    }

    @Test
    void aServerThatCannotStartIsTriedAgain() throws IOException, InterruptedException {
        Path control = home.file("data/global/pg_control");
        Files.move(control, home.file("aside"));
        kill();
        awaitFailedStarts(2);
        Files.move(home.file("aside"), control);
        awaitServer();
    }

    /** {@link #closingLeavesNoProcess} does the rest. */
    @Test
    void nothingIsStartedAfterClosing() {
        kill();
    }

    @Test
    void itIsNotStartedWhereNobodyLooksForIt() throws IOException {
        database.close();
        PostgresServer server = new PostgresServer(Home.open(home.path()));
        try (ServerSocket stranger = new ServerSocket(credentials.port(), 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(StorageException.class)
                    .isThrownBy(() -> server.restart(credentials))
                    .withMessageContaining(Integer.toString(stranger.getLocalPort()));
            assertThat(home.processes()).isEmpty();
        }
        server.restart(credentials);
        assertThat(ConnectionCheck.answers(credentials)).isTrue();
        server.stop();
    }

    private void kill() {
        home.processes().forEach(ProcessHandle::destroyForcibly);
    }

    private void awaitServer() throws InterruptedException {
        while (!ConnectionCheck.answers(credentials)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private void awaitFailedStarts(int wanted) throws IOException, InterruptedException {
        while (Files.readString(home.file("log/postgresql.log")).split("could not find the database system").length
                <= wanted) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
