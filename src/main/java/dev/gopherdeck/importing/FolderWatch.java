package dev.gopherdeck.importing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Imports from watched folders what has changed in them. Only serving watches. */
@Component
@ConditionalOnWebApplication
@EnableScheduling
class FolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final ImportFolders folders;
    private final Importing importing;
    private final ImportRuns runs;

    FolderWatch(ImportFolders folders, Importing importing, ImportRuns runs) {
        this.folders = folders;
        this.importing = importing;
        this.runs = runs;
    }

    /** Looks at every watched folder; one in which nothing has changed, nor in any deck, is not read again. */
    @Scheduled(
            initialDelayString = "${gopherdeck.watch-interval:PT30S}",
            fixedDelayString = "${gopherdeck.watch-interval:PT30S}")
    void look() {
        try {
            folders.watched().forEach(this::look);
        } catch (DataAccessException databaseIsAway) {
            LOG.warn("Watched folders were not looked at: {}", databaseIsAway.getMessage());
        }
    }

    private void look(ImportFolder folder) {
        try {
            String fingerprint = folders.fingerprint(folder.path()).with(runs.state(), String.valueOf(folder.deck()));
            if (!fingerprint.equals(folder.fingerprint())) {
                read(folder, fingerprint);
            }
        } catch (SourceRefusedException refused) {
            folders.lookedAt(folder.id(), refused.reason().name(), null);
        }
    }

    /** After an import that changed a deck the folder is read once more: a file may have changed while it was read. */
    private void read(ImportFolder folder, String fingerprint) {
        try {
            ImportOutcome outcome = importing.importUnattended(folders.read(folder.path()), folder.deck());
            folders.lookedAt(folder.id(), null, outcome.runs().isEmpty() ? fingerprint : null);
        } catch (SourceRefusedException refused) {
            folders.lookedAt(folder.id(), refused.reason().name(), fingerprint);
        }
    }
}
