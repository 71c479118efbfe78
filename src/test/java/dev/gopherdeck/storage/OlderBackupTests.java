package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backups of earlier versions, in this one. */
class OlderBackupTests {

    /** Written at V006 from rows.sql, by the first version that could. */
    private static final Path OF_V006 = Path.of("src/test/resources/backup/v006.zip");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5", "6"})
    void isRestoredAndThenMigrated(String version) throws IOException, SQLException {
        BackupDatabase old = BackupDatabase.at(version);
        old.execute("update learner set language = 'zh', rollover_hour = 3");
        old.execute("insert into deck (slug, name) values ('go', 'Go')");
        Path file = folder.resolve("old.zip");
        assertThat(MigrationVersion.fromVersion(old.backup(file).schemaVersion()))
                .isEqualTo(MigrationVersion.fromVersion(version));

        BackupDatabase now = BackupDatabase.empty();
        now.restore(file);

        assertThat(now.column("select version from flyway_schema_history order by installed_rank desc limit 1"))
                .singleElement()
                .extracting(MigrationVersion::fromVersion)
                .isEqualTo(Migrations.newest());
        assertThat(now.column("select language || rollover_hour from learner")).containsExactly("zh3");
        assertThat(now.column("select slug from deck")).containsExactly("go");
    }

    @Test
    void whatAnEarlierReleaseWroteIsStillUnderstood() throws IOException, SQLException {
        BackupDatabase now = BackupDatabase.empty();
        now.restore(OF_V006);

        assertThat(now.column("select answer from card where explicit_id = 'growth' order by id"))
                .containsExactly("By **doubling**.\n\n\\.\n\\N\nend", "翻倍。");
        assertThat(now.column("select request_id from review_log order by sequence"))
                .hasSize(3)
                .allMatch(id -> id.startsWith("6a8b7a0e-"));
        assertThat(now.column("select encode(bytes, 'hex') from image"))
                .containsExactly("89504e470d0a1a0a00ff5c4e5c2e");
        assertThat(now.column("select count(*) from queue_entry where due is not null"))
                .containsExactly("1");
    }

    @Test
    void whatIsLoadedStaysWhenAMigrationFails() throws IOException, SQLException {
        Path file = folder.resolve("old.zip");
        BackupDatabase old = BackupDatabase.at("6");
        old.execute("insert into deck (slug, name) values ('go', 'Go')");
        old.backup(file);
        BackupDatabase now = BackupDatabase.at("6");
        now.execute("create domain day_tally as integer");

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> now.restore(file))
                .withMessageContaining("The backup is loaded, but")
                .withMessageContaining("day_tally");
        assertThat(now.column("select slug from deck")).containsExactly("go");
    }

    @Test
    void anEmptyDatabaseOfALaterVersionIsNotTakenBack() throws IOException, SQLException {
        Path file = folder.resolve("old.zip");
        BackupDatabase.at("5").backup(file);
        BackupDatabase later = BackupDatabase.at("6");

        assertThatExceptionOfType(ArchiveRefusedException.class)
                .isThrownBy(() -> later.restore(file))
                .withMessageContaining("later version");
        assertThat(later.column("select max(version) from flyway_schema_history"))
                .containsExactly("006");
    }
}
