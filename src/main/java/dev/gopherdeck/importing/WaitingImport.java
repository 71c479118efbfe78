package dev.gopherdeck.importing;

import java.time.Instant;

/**
 * An unattended import that waits for a decision.
 *
 * @param undecided how many cards may be one of several
 * @param rolledBack how many decks keep out what was rolled back
 */
public record WaitingImport(String source, Instant since, int undecided, int rolledBack) {}
