package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start from every state in which a home can be left by somebody who has learnt something. */
class HomeDatabaseRestartTests {

    @TempDir(factory = TargetFolder.class)
    Path folder;

    private TestHome home;
    private Credentials before;

    @BeforeEach
    void comeBack() throws IOException {
        home = TestHome.withAnAnswer(folder);
        before = new CredentialsFile(home.file("database.properties")).read().orElseThrow();
    }

    @Test
    void closingLeavesNoProcess() {
        assertThat(home.processes()).isEmpty();
        assertThat(home.file("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void restartKeepsDataPasswordAndPort() throws SQLException {
        try (HomeDatabase database = home.serve()) {
            assertThat(database.credentials()).isEqualTo(before);
            assertAnswerIsThere(database);
        }
    }

    @Test
    void takesAnotherPortWhenItsOwnIsTaken() throws IOException, SQLException {
        try (ServerSocket stranger = new ServerSocket(before.port(), 1, InetAddress.getLoopbackAddress());
                HomeDatabase database = home.serve()) {
            assertThat(database.credentials().port()).isNotEqualTo(stranger.getLocalPort());
            assertAnswerIsThere(database);
            assertThat(new CredentialsFile(home.file("database.properties")).read())
                    .hasValue(database.credentials());
        }
    }

    @Test
    void ageOfFilesMeansNothing() throws IOException, SQLException {
        FileTime monthAgo = FileTime.from(Instant.now().minus(Duration.ofDays(31)));
        try (Stream<Path> files = Files.walk(home.path())) {
            for (Path file : files.toList()) {
                Files.getFileAttributeView(file, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                        .setTimes(monthAgo, monthAgo, null);
            }
        }
        try (HomeDatabase database = home.serve()) {
            assertAnswerIsThere(database);
        }
    }

    @Test
    void staleProcessIdOfAStrangerNeedsNoHelpAndHarmsNobody() throws IOException, SQLException {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(
                    home.file("data/postmaster.pid"),
                    "%d\n%s\n1700000000\n%d\n\n127.0.0.1\n  1234567         0\nready   \n"
                            .formatted(stranger.pid(), home.file("data"), before.port()));
            try (HomeDatabase database = home.serve()) {
                assertAnswerIsThere(database);
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void lostPasswordIsSetAnew() throws IOException, SQLException {
        Files.delete(home.file("database.properties"));
        assertStartsWithANewPassword();
    }

    @Test
    void damagedPasswordFileIsReplaced() throws IOException, SQLException {
        Files.writeString(home.file("database.properties"), "host=127.0.0.1\nport=54");
        assertStartsWithANewPassword();
    }

    @Test
    void halfUnpackedBinariesAreUnpackedAgain() throws IOException, SQLException {
        Path binaries;
        try (Stream<Path> versions = Files.list(home.file("postgresql"))) {
            binaries = versions.findFirst().orElseThrow();
        }
        PrivateFiles.deleteTree(binaries);
        Files.createDirectories(binaries.resolveSibling(binaries.getFileName() + ".unpacking/bin"));
        try (HomeDatabase database = home.serve()) {
            assertAnswerIsThere(database);
        }
        assertThat(home.file("postgresql")).isDirectoryNotContaining("glob:**.unpacking");
    }

    @Test
    void binariesOfEarlierReleasesAreRemoved() throws IOException {
        Files.createDirectories(home.file("postgresql/17.9.0/bin"));
        Files.createDirectories(home.file("postgresql/notes"));
        home.serve().close();
        assertThat(home.file("postgresql/17.9.0")).doesNotExist();
        assertThat(home.file("postgresql/notes")).exists();
    }

    @Test
    void dataOfAnotherMajorVersionIsRefusedUntouched() throws IOException {
        Files.writeString(home.file("data/PG_VERSION"), "17\n");
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(home::serve)
                .withMessageContaining("PostgreSQL 17")
                .withMessageContaining("PostgreSQL 18")
                .satisfies(e -> assertThat(e.action()).contains("backup", "restore"));
        assertThat(home.file("data/PG_VERSION")).hasContent("17");
    }

    @Test
    void failureTellsWhatPostgresSaid() throws IOException {
        Files.delete(home.file("data/global/pg_control"));
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(home::serve)
                .withMessageContaining("pg_control")
                .satisfies(e -> assertThat(e.action())
                        .contains(home.file("log/postgresql.log").toString()));
        assertThat(home.processes()).isEmpty();
    }

    @Test
    void attachingStartsTheServerWhenNobodyServes() throws SQLException {
        try (HomeDatabase database = HomeDatabase.attach(home.path())) {
            assertAnswerIsThere(database);
        }
        assertThat(home.processes()).isEmpty();
    }

    private void assertStartsWithANewPassword() throws SQLException {
        for (int start = 1; start <= 2; start++) {
            try (HomeDatabase database = home.serve()) {
                assertThat(database.credentials().password()).isNotEqualTo(before.password());
                assertAnswerIsThere(database);
            }
        }
    }

    private static void assertAnswerIsThere(HomeDatabase database) throws SQLException {
        assertThat(TestHome.query(database.credentials(), "select grade from answer"))
                .isEqualTo("5");
    }
}
