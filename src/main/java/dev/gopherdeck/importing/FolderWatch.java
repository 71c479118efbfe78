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

    FolderWatch(ImportFolders folders, Importing importing) {
        this.folders = folders;
        this.importing = importing;
    }

    /** Looks at every watched folder; notes that are as they were cost no more than reading them. */
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
            importing.importUnattended(folders.read(folder.path()), folder.deck());
            folders.lookedAt(folder.id(), null);
        } catch (SourceRefusedException refused) {
            folders.lookedAt(folder.id(), refused.reason().name());
        }
    }
}
