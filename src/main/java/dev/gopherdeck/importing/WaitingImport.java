package dev.gopherdeck.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An unattended import that waits for a decision.
 *
 * @param source where the notes can be read again
 * @param deck name of the deck that they were to go to, whatever they say; null to follow them
 * @param undecided how many cards may be one of several
 * @param rolledBack how many decks keep out what was rolled back
 */
public record WaitingImport(String source, @Nullable String deck, Instant since, int undecided, int rolledBack) {}
