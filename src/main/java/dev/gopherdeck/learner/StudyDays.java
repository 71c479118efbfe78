package dev.gopherdeck.learner;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar of a learner's study days. */
final class StudyDays {

    private StudyDays() {}

    /**
     * The study day of an instant: the local date, which turns at the rollover hour. Hours are subtracted from the
     * local time, not from the instant, so that a change of daylight saving moves no boundary.
     *
     * @param rolloverHour local hour, 0 to 23
     */
    static LocalDate of(Instant instant, ZoneId zone, int rolloverHour) {
        return instant.atZone(zone).toLocalDateTime().minusHours(rolloverHour).toLocalDate();
    }
}
