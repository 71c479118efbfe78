package dev.gopherdeck.storage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings an archive back into an empty database. */
public class Restore {

    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);

    private final DataSource database;

    Restore(DataSource database) {
        this.database = database;
    }

    /**
     * Makes the tables as they were when the archive was written, loads them, and only then migrates on: so every
     * migration finds the rows that it was written for.
     *
     * @throws ArchiveRefusedException when the database is not empty, or would not hold what the archive does
     * @throws StorageException when the rows are loaded, but a migration to this version failed
     */
    public void from(BackupArchive archive) {
        try {
            requireEmpty(archive.version());
            Migrations.migrate(database, archive.version());
            load(archive);
        } catch (SQLException | IOException | FlywayException e) {
            throw ArchiveRefusedException.notLoaded(e);
        }
        finish();
    }

    private void requireEmpty(MigrationVersion wanted) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Loading.requireEmpty(connection);
            Optional<MigrationVersion> applied = Migrations.applied(connection).map(MigrationVersion::fromVersion);
            if (applied.filter(version -> version.compareTo(wanted) > 0).isPresent()) {
                throw ArchiveRefusedException.olderThanDatabase(applied.get(), wanted);
            }
        }
    }

    private void load(BackupArchive archive) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                new Loading(connection, archive).run();
                connection.commit();
            } finally {
                connection.rollback();
            }
        }
    }

    private void finish() {
        try {
            Migrations.migrate(database, MigrationVersion.LATEST);
        } catch (FlywayException e) {
            throw new StorageException(
                    "The backup is loaded, but the database could not be brought to the form that this Gopherdeck needs: %s"
                            .formatted(e.getMessage()),
                    "Nothing of it is lost. Check the space left on the disk, then start Gopherdeck on this home:"
                            + " it goes on where this stopped.",
                    e);
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        } catch (SQLException e) {
            LOG.warn("Queries may be slow until PostgreSQL has looked at the tables by itself: {}", e.getMessage());
        }
    }
}
