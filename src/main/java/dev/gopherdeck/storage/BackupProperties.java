package dev.gopherdeck.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Backups that make themselves.
 *
 * @param automatic Whether to make a backup every day; by default only of the embedded database.
 * @param folder Where daily backups are kept; the default is the folder backups in the home.
 * @param daily Of how many days the backup is kept, at least one.
 * @param weekly Of how many weeks the latest backup is kept besides.
 */
@ConfigurationProperties("gopherdeck.backup")
record BackupProperties(
        @Nullable Boolean automatic,
        @Nullable Path folder,
        @DefaultValue("7") int daily,
        @DefaultValue("4") int weekly) {

    BackupRetention retention() {
        return new BackupRetention(daily, weekly);
    }

    Path folderIn(Home home) {
        return folder == null ? home.backups() : folder.toAbsolutePath().normalize();
    }
}
