package dev.gopherdeck.storage;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes a backup on each day on which Gopherdeck runs, and removes those that nobody will want any more. */
@Component
@ConditionalOnWebApplication
@EnableScheduling
class DailyBackup {

    private static final Logger LOG = LoggerFactory.getLogger(DailyBackup.class);

    private final Backup backup;
    private final BackupFolder folder;
    private final BackupRetention retention;
    private final Clock clock;
    private volatile BackupStatus status;

    DailyBackup(
            Backup backup, BackupProperties properties, Home home, ObjectProvider<HomeDatabase> embedded, Clock clock) {
        this.backup = backup;
        this.folder = new BackupFolder(properties.folderIn(home));
        this.retention = properties.retention();
        this.clock = clock;
        boolean automatic =
                properties.automatic() == null ? embedded.stream().findAny().isPresent() : properties.automatic();
        this.status = new BackupStatus(automatic, folder.path(), null, null);
    }

    BackupStatus status() {
        return status;
    }

    /** Looks every hour: a machine that sleeps at night has no time of day at which it could be told to. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void makeIfDue() {
        if (!status.automatic()) {
            return;
        }
        try {
            LocalDate today = LocalDate.now(clock);
            makeIfMissing(today);
            status = status.madeOn(today);
        } catch (BackupException e) {
            failed(e.trouble(), e);
        } catch (IOException e) {
            failed(BackupTrouble.FILE, e);
        }
    }

    private void makeIfMissing(LocalDate today) throws IOException {
        if (!folder.days().contains(today)) {
            BackupManifest manifest = backup.write(folder.file(today));
            LOG.info("Made the backup {}: {} rows", folder.file(today), manifest.rows());
            folder.keep(retention);
        }
    }

    private void failed(BackupTrouble trouble, Exception cause) {
        LOG.warn("There is no backup of today in {}", folder.path(), cause);
        status = status.failedFor(trouble);
    }
}
