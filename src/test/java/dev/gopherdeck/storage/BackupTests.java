package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gopherdeck.storage.BackupManifest.Contents;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTests {

    @TempDir
    private Path folder;

    private Path file;
    private BackupDatabase database;

    @BeforeEach
    void fill() throws IOException, SQLException {
        file = folder.resolve("backup.zip");
        database = BackupDatabase.filled();
    }

    @Test
    void everyTableComesBackAsItWas() throws IOException, SQLException {
        BackupManifest written = database.backup(file);
        BackupDatabase other = BackupDatabase.empty();
        other.restore(file);

        BackupManifest restored = other.backup(folder.resolve("again.zip"));
        assertThat(restored).isEqualTo(written);
        assertThat(written.tables()).filteredOn(table -> table.rows() > 0).hasSizeGreaterThan(15);
    }

    /** A migration that fills a table must not make every new database look used. */
    @Test
    void aDatabaseThatWasOnlyMigratedTakesIt() throws IOException, SQLException {
        BackupManifest written = database.backup(file);
        BackupDatabase migrated = BackupDatabase.at("latest");
        migrated.restore(file);

        assertThat(migrated.backup(folder.resolve("again.zip"))).isEqualTo(written);
    }

    @Test
    void whatWatchesTheTablesWatchesThemAgain() throws IOException, SQLException {
        String guards =
                """
                select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
                where connamespace = current_schema()::regnamespace
                union all select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
                order by 1""";
        database.backup(file);
        BackupDatabase other = BackupDatabase.empty();
        other.restore(file);

        assertThat(other.column(guards)).isEqualTo(database.column(guards));
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> other.execute("delete from review_log"));
    }

    @Test
    void numberingGoesOnWhereItWas() throws IOException, SQLException {
        database.backup(file);
        BackupDatabase other = BackupDatabase.empty();
        other.restore(file);

        String add = "insert into deck (slug, name) values ('new', 'New') returning id";
        assertThat(other.column(add)).isEqualTo(database.column(add));
    }

    @Test
    void aTableThatALaterMigrationAddsIsInIt() throws SQLException {
        database.execute("create table badge (id int primary key, title text); insert into badge values (1, 'first')");

        assertThat(database.backup(file).tables())
                .contains(new Contents(
                        "badge",
                        List.of("id", "title"),
                        1,
                        "f233e9cb979b1988d92e7069574671e5a59dba139b8cd0681e2b6946f6f8d1f4"));
    }

    @Test
    void nothingIsLeftOutButTheMigrationsAndTheDevices() throws SQLException {
        assertThat(database.backup(file).tables().stream().map(Contents::table))
                .containsExactlyInAnyOrderElementsOf(database.tables().stream()
                        .filter(table -> !List.of("flyway_schema_history", "persistent_logins")
                                .contains(table))
                        .toList());
    }

    @Test
    void noSecretIsInIt() throws IOException {
        database.backup(file);

        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .as(entry.getName())
                            .doesNotContain("secret");
                }
            }
        }
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws IOException {
        Files.writeString(file, "precious");

        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> database.backup(file))
                .withMessageContaining(file.toString());
        assertThat(file).hasContent("precious");
    }

    @Test
    void aBackupThatFailsLeavesNothing() throws SQLException {
        database.execute("create table strange (a int)");

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> database.backup(file))
                .withMessageContaining("strange");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> database.backup(folder.resolve("no/backup.zip")))
                .withMessageContaining("no/backup.zip")
                .satisfies(e -> assertThat(e.trouble()).isEqualTo(BackupTrouble.FILE));
    }

    @Test
    void aDatabaseThatWasNeverUsedHasNoBackup() {
        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> BackupDatabase.empty().backup(file))
                .withMessageContaining("nothing to back up");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void onlyItsOwnerCanReadIt() throws IOException {
        database.backup(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
