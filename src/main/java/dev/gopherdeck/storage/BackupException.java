package dev.gopherdeck.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** There is no backup, and no part of one either. */
public final class BackupException extends StorageException {

    private final BackupTrouble trouble;

    private BackupException(BackupTrouble trouble, String message, String action, @Nullable Throwable cause) {
        super(message, action, cause);
        this.trouble = trouble;
    }

    static BackupException ofFile(Path file, IOException cause) {
        return cause instanceof FileAlreadyExistsException
                ? new BackupException(
                        BackupTrouble.FILE,
                        "There is already a file %s.".formatted(file),
                        "Choose another name, or move that file away; a backup replaces nothing.",
                        cause)
                : new BackupException(
                        BackupTrouble.FILE,
                        "The backup %s cannot be written: %s".formatted(file, cause),
                        "Check that the folder is there, that you may write to it, and the space left on the disk.",
                        cause);
    }

    static BackupException ofDatabase(SQLException cause) {
        return new BackupException(
                BackupTrouble.DATABASE,
                "The database cannot be read: %s".formatted(cause.getMessage()),
                "Check that it runs, then make the backup again.",
                cause);
    }

    static BackupException ofNothing() {
        return new BackupException(
                BackupTrouble.DATABASE,
                "There is nothing to back up: this database was never used.",
                "Check GOPHERDECK_HOME, or spring.datasource.url if you set it.",
                null);
    }

    BackupTrouble trouble() {
        return trouble;
    }
}
