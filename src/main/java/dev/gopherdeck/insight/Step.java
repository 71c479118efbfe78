package dev.gopherdeck.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The steps in which a chart goes through time: weeks, or months where nobody could tell so many weeks apart. */
enum Step {
    /** Ends on Sunday. */
    WEEK,
    /** Ends on the last day of the calendar month. */
    MONTH;

    private static final int MOST_YEARS_IN_WEEKS = 1;

    /** The step for all days from one to another. */
    static Step between(LocalDate first, LocalDate last) {
        return first.plusYears(MOST_YEARS_IN_WEEKS).isBefore(last) ? MONTH : WEEK;
    }

    /** The last day of the step that a day is in. */
    LocalDate end(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
        };
    }
}
