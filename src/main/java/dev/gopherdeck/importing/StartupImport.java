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
    private final Importing importing;

    StartupImport(ShippedContent content, Importing importing) {
        this.content = content;
        this.importing = importing;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ImportOutcome outcome = importing.importUnattended(content.load(), null);
        if (outcome instanceof ImportOutcome.Applied applied) {
            applied.runs().forEach(run -> LOG.info("Imported the shipped deck: {}", run));
        } else if (outcome instanceof ImportOutcome.HeldBack heldBack) {
            heldBack.runs().forEach(run -> LOG.info("Imported the shipped deck: {}", run));
            LOG.info("The shipped deck waits on /import, as it was rolled back in: {}", heldBack.decks());
        } else if (outcome instanceof ImportOutcome.Undecided undecided) {
            LOG.info(
                    "The shipped deck waits on /import: {} cards need a decision",
                    undecided.plans().undecided());
        }
    }
}
