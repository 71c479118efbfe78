package dev.gopherdeck.learner;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The settings as the form sends them; what was left empty stays as it is, or is taken away where it may be. */
record SettingsForm(
        int newPerDay,
        int reviewsPerDay,
        int rolloverHour,
        @Nullable String timeZone,
        @Nullable Language language,
        GradeScale gradeScale,
        Theme theme,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate interviewDate) {

    /** @throws IllegalArgumentException for a number out of its range or a zone that nobody knows */
    Settings settings() {
        return new Settings(newPerDay, reviewsPerDay, rolloverHour, zone(), language, gradeScale, theme, interviewDate);
    }

    private @Nullable ZoneId zone() {
        try {
            return timeZone == null || timeZone.isBlank() ? null : ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("unknown time zone", unknown);
        }
    }
}
