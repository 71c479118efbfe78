package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A data folder that something else than PostgreSQL has changed is left as it is, and starts once it is mended. */
class DamagedDataTests {

    @TempDir(factory = TargetFolder.class)
    static Path folder;

    private static TestHome home;

    /** The folder of the learner's database, relative to the home. */
    private static String database;

    @BeforeAll
    static void comeBack() throws IOException, SQLException {
        home = TestHome.withAnAnswer(folder);
        try (HomeDatabase running = home.serve()) {
            database = "data/base/"
                    + TestHome.query(
                            running.credentials(), "select oid from pg_database where datname = current_database()");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"data/PG_VERSION", "data/global/pg_control", "data/pg_wal", "data/postgresql.conf", "database"})
    void whatIsMissingIsToldAndCanBePutBack(String name) throws IOException {
        Path missing = home.file(name.equals("database") ? database : name);
        Path aside = home.file("aside");
        Files.move(missing, aside);
        StorageException refusal = catchThrowableOfType(StorageException.class, home::serve);
        assertThat(missing).doesNotExist();
        Files.move(aside, missing);
        assertThatItHelps(refusal);
    }

    @Test
    void whatWasOverwrittenIsToldAndCanBePutBack() throws IOException {
        Path control = home.file("data/global/pg_control");
        byte[] good = Files.readAllBytes(control);
        Files.write(control, new byte[good.length]);
        StorageException refusal = catchThrowableOfType(StorageException.class, home::serve);
        Files.write(control, good);
        assertThatItHelps(refusal);
    }

    private static void assertThatItHelps(StorageException refusal) {
        assertThat(refusal.getMessage()).contains("PostgreSQL");
        assertThat(refusal.action()).contains("restore", "\"data\"", "\"backups\"");
        assertThat(home.processes()).isEmpty();
    }

    @AfterEach
    void nothingElseWasChanged() throws SQLException {
        try (HomeDatabase running = home.serve()) {
            assertThat(TestHome.query(running.credentials(), "select grade from answer"))
                    .isEqualTo("5");
        }
    }
}
