package dev.gopherdeck.insight;

import dev.gopherdeck.scheduling.Recollection;

/**
 * What the answers to one card add up to.
 *
 * @param recollection what FSRS knows of it
 * @param fit how its reviews came out beside what FSRS had predicted
 * @param timed reviews whose time is known
 * @param millis the time that those took, each for two minutes at most: who leaves a card open over lunch has not thought
 *     about it for an hour
 */
record CardRecord(Recollection recollection, Fit fit, int timed, long millis) {}
