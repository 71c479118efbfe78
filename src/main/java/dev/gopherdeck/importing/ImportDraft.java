package dev.gopherdeck.importing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notes between their plan and its application.
 *
 * @param deck name of the deck to import into; null to follow the notes
 */
record ImportDraft(UUID id, NotesSource source, @Nullable String deck) {}
