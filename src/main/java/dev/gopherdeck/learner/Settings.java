package dev.gopherdeck.learner;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a learner chose, enrolment apart.
 *
 * @param newPerDay new cards a study day, 0 to 9,999
 * @param reviewsPerDay reviews a study day, 0 to 9,999
 * @param rolloverHour local hour at which the study day turns, 0 to 23
 * @param timeZone null while none is known, when the server's counts
 * @param language null while none is chosen, when the browser's counts
 * @param interviewDate the day to be ready by, if there is one
 */
public record Settings(
        int newPerDay,
        int reviewsPerDay,
        int rolloverHour,
        @Nullable ZoneId timeZone,
        @Nullable Language language,
        GradeScale gradeScale,
        Theme theme,
        @Nullable LocalDate interviewDate) {

    static final int MOST_PER_DAY = 9_999;
    private static final int LAST_HOUR = 23;

    /** @throws IllegalArgumentException for a number out of its range */
    public Settings {
        within(newPerDay, MOST_PER_DAY, "new cards a day");
        within(reviewsPerDay, MOST_PER_DAY, "reviews a day");
        within(rolloverHour, LAST_HOUR, "the rollover hour");
    }

    private static void within(int value, int most, String what) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException("%s: 0 to %d, not %d".formatted(what, most, value));
        }
    }
}
