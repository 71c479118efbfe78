package dev.gopherdeck.importing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Imports the shipped deck before the server answers its first request, so that the first page already has cards. Only
 * serving imports it; commands leave the decks as they are.
 */
@Component
@ConditionalOnWebApplication
class StartupImport implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(StartupImport.class);

    private final ShippedContent content;
    private final Importer importer;

    StartupImport(ShippedContent content, Importer importer) {
        this.content = content;
        this.importer = importer;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (ImportRun run : importer.importNotes(content.load())) {
            LOG.info("Imported the shipped deck: {}", run);
        }
    }
}
