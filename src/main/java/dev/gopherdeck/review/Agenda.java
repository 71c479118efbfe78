package dev.gopherdeck.review;

import java.util.Optional;

/**
 * Where a study day stands.
 *
 * @param left what the day still asks for, after the daily limits
 * @param allDue due cards with those beyond the daily limit, which later days bring in portions
 * @param next the card to show next, if the day asks for one
 */
record Agenda(DayProgress done, Workload left, int allDue, Optional<Long> next) {

    /** Due cards that wait for a later day. */
    int backlog() {
        return allDue - left.due();
    }
}
