package dev.gopherdeck.insight;

import java.time.LocalDate;

/**
 * A card that was answered, in numbers.
 *
 * @param due study day from which it is asked again
 * @param intervalDays days between its last review and that day
 * @param ease factor of SM-2
 * @param stability days after which FSRS expects nine in ten such cards to be recalled
 */
record SeenCard(LocalDate due, int intervalDays, double ease, double stability) {}
