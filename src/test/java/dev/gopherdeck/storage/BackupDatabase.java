package dev.gopherdeck.storage;

import dev.gopherdeck.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that a test backs up, or restores into. */
final class BackupDatabase {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final DataSource source;

    private BackupDatabase(DataSource source) {
        this.source = source;
    }

    static BackupDatabase empty() {
        Credentials database = TestDatabase.create();
        return new BackupDatabase(
                new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()));
    }

    /** At a version of the schema, with what its migrations put there. */
    static BackupDatabase at(String version) {
        BackupDatabase database = empty();
        Migrations.migrate(database.source, MigrationVersion.fromVersion(version));
        return database;
    }

    /** With something in every table that V006 has, at the latest version. */
    static BackupDatabase filled() throws IOException, SQLException {
        BackupDatabase database = at("6");
        database.execute(Files.readString(Path.of("src/test/resources/backup/rows.sql"), StandardCharsets.UTF_8));
        Migrations.migrate(database.source, MigrationVersion.LATEST);
        return database;
    }

    DataSource source() {
        return source;
    }

    BackupManifest backup(Path file) {
        return new Backup(source, Clock.fixed(NOW, ZoneOffset.UTC)).write(file);
    }

    void restore(Path file) throws IOException {
        try (BackupArchive archive = BackupArchive.open(file)) {
            new Restore(source).from(archive);
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** The names of all tables, also of those that no backup holds. */
    List<String> tables() throws SQLException {
        return column("select tablename from pg_tables where schemaname = current_schema() order by 1");
    }
}
