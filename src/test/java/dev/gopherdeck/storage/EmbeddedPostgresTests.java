package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds while a server runs. */
class EmbeddedPostgresTests {

    @TempDir(factory = TargetFolder.class)
    static Path folder;

    private static TestHome home;
    private static HomeDatabase database;

    @BeforeAll
    static void serve() throws IOException {
        home = TestHome.withBinaries(folder.resolve(awkwardName()));
        database = home.serve();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void answersSurviveAPowerCut(String setting) throws SQLException {
        assertThat(TestHome.query(database.credentials(), "show " + setting)).isEqualTo("on");
    }

    @Test
    void configurationCannotTurnDurabilityOff() throws SQLException {
        TestHome.execute(database.credentials(), "alter system set fsync = off");
        TestHome.execute(database.credentials(), "select pg_reload_conf()");
        assertThat(TestHome.query(database.credentials(), "select setting from pg_settings where name = 'fsync'"))
                .isEqualTo("on");
    }

    @Test
    void listensOnLoopbackAlone() throws SQLException {
        assertThat(TestHome.query(database.credentials(), "show listen_addresses"))
                .isEqualTo("127.0.0.1");
        assertThat(TestHome.query(database.credentials(), "show unix_socket_directories"))
                .isEmpty();
    }

    @Test
    void refusesAWrongPasswordAndNone() {
        Properties nobody = new Properties();
        nobody.setProperty("user", database.credentials().user());
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(
                        () -> DriverManager.getConnection(database.credentials().jdbcUrl(), nobody));
        nobody.setProperty("password", "guess");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(
                        () -> DriverManager.getConnection(database.credentials().jdbcUrl(), nobody))
                .withMessageContaining("password authentication failed");
    }

    @Test
    void knowsChineseLetters() throws SQLException {
        TestHome.execute(database.credentials(), "create extension pg_trgm");
        assertThat(TestHome.query(database.credentials(), "select cardinality(show_trgm('通道'))"))
                .isEqualTo("3");
        assertThat(TestHome.query(database.credentials(), "select lower('ÄÉ')")).isEqualTo("äé");
    }

    @Test
    void onlyTheOwnerCanRead() throws IOException {
        for (String name : new String[] {"", "data", "log", "work"}) {
            assertThat(permissions(name)).as(name).isEqualTo("rwx------");
        }
        assertThat(permissions("database.properties")).isEqualTo("rw-------");
        assertThat(permissions("lock")).isEqualTo("rw-------");
    }

    @Test
    void passwordStaysOutOfLogs() {
        assertThat(database.credentials().toString())
                .doesNotContain(database.credentials().password());
        assertThat(database.credentials().password()).hasSize(64);
    }

    @Test
    void attachingJoinsTheRunningServerAndLeavesItRunning() throws SQLException {
        try (HomeDatabase joined = HomeDatabase.attach(home.path())) {
            assertThat(joined.credentials()).isEqualTo(database.credentials());
        }
        assertThat(TestHome.query(database.credentials(), "select 1")).isEqualTo("1");
    }

    private static String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.file(name)));
    }

    /** Spaces, and letters beyond ASCII where the test's own locale can name them. */
    private static String awkwardName() {
        String name = "dä 通道 home";
        Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding"));
        return charset.newEncoder().canEncode(name) ? name : "my home";
    }
}
