package dev.gopherdeck.storage;

import java.nio.file.Path;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** An archive is not restored, and nothing was changed. */
public final class ArchiveRefusedException extends StorageException {

    private ArchiveRefusedException(String message, String action, @Nullable Throwable cause) {
        super(message, action, cause);
    }

    static ArchiveRefusedException damaged(Path file, Exception cause) {
        return new ArchiveRefusedException(
                "%s is no complete backup: %s.".formatted(file, cause.getMessage()),
                "Take another copy of it, or an earlier backup. Nothing was changed.",
                cause);
    }

    static ArchiveRefusedException newer(String application) {
        return new ArchiveRefusedException(
                "This backup was made by a newer Gopherdeck (%s) than this one (%s)."
                        .formatted(application, Build.property("application.version")),
                "Restore it with that version or a later one. Nothing was changed.",
                null);
    }

    static ArchiveRefusedException inUse(String table) {
        return new ArchiveRefusedException(
                "The database is not empty: there are rows in the table %s.".formatted(table),
                "Restore into another home (GOPHERDECK_HOME), or stop Gopherdeck and move the folder of this one away. Nothing was changed.",
                null);
    }

    static ArchiveRefusedException olderThanDatabase(MigrationVersion database, MigrationVersion archive) {
        return new ArchiveRefusedException(
                "The database is empty, but was made for a later version (%s) than this backup (%s)."
                        .formatted(database, archive),
                "Restore into a new home (GOPHERDECK_HOME) or database. Nothing was changed.",
                null);
    }

    static ArchiveRefusedException different(String what) {
        return new ArchiveRefusedException(
                "What the database made of this backup is not what is in it: %s.".formatted(what),
                "The backup was altered, or belongs to another program. The database is as empty as before.",
                null);
    }

    static ArchiveRefusedException notLoaded(Exception cause) {
        return new ArchiveRefusedException(
                "The backup could not be loaded: %s".formatted(cause.getMessage()),
                "Check the space left on the disk and that the database runs, then restore again. The database is as empty as before.",
                cause);
    }
}
