package dev.gopherdeck.importing;

import org.jspecify.annotations.Nullable;

/**
 * A folder on the server that the learner imports from.
 *
 * @param deck name of the deck to import into; null to follow the notes
 * @param watched whether changes are imported by themselves
 * @param problem why the last look at the folder failed: a {@link SourceRefusedException.Reason}; null where it did not
 * @param fingerprint of the folder when there was nothing to do the last time; null where it has to be read
 */
record ImportFolder(
        long id,
        String path,
        @Nullable String deck,
        boolean watched,
        @Nullable String problem,
        @Nullable String fingerprint) {}
