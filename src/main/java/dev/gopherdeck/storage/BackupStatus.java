package dev.gopherdeck.storage;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the daily backups are doing.
 *
 * @param automatic whether there are any
 * @param folder where they are
 * @param latest the day of the latest one, null before the first
 * @param trouble why the last attempt failed, null where it did not
 */
record BackupStatus(boolean automatic, Path folder, @Nullable LocalDate latest, @Nullable BackupTrouble trouble) {

    BackupStatus madeOn(LocalDate day) {
        return new BackupStatus(automatic, folder, day, null);
    }

    BackupStatus failedFor(BackupTrouble reason) {
        return new BackupStatus(automatic, folder, latest, reason);
    }
}
