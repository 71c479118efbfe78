package dev.gopherdeck.storage;

import dev.gopherdeck.storage.BackupManifest.Contents;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Writes everything that a person would not want to lose into one file, while the application goes on. */
@Component
public class Backup {

    private final DataSource database;
    private final Clock clock;

    Backup(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes an archive of the database as it is now. Either the whole file is there afterwards, or none.
     *
     * @throws BackupException when there is such a file already, it cannot be written, or the database fails
     */
    public BackupManifest write(Path file) {
        Instant madeAt = clock.instant();
        try (Snapshot snapshot = Snapshot.of(database);
                BackupFile archive = BackupFile.create(file, madeAt)) {
            BackupManifest manifest = copy(snapshot.connection(), archive, madeAt);
            archive.complete(manifest);
            return manifest;
        } catch (IOException e) {
            throw BackupException.ofFile(file, e);
        } catch (SQLException e) {
            throw BackupException.ofDatabase(e);
        }
    }

    private static BackupManifest copy(Connection connection, BackupFile archive, Instant madeAt)
            throws SQLException, IOException {
        String version = Migrations.applied(connection).orElseThrow(BackupException::ofNothing);
        Catalogue catalogue = new Catalogue(connection);
        Copying copying = new Copying(connection);
        List<Contents> contents = new ArrayList<>();
        for (Table table : catalogue.tables()) {
            contents.add(copying.out(table, archive.begin(Contents.entry(table.name()))));
        }
        // Read last, as no snapshot holds sequences: one that is ahead of the rows does no harm
        return new BackupManifest(
                BackupManifest.FORMAT,
                Build.property("application.version"),
                madeAt,
                version,
                contents,
                catalogue.sequences());
    }
}
