package dev.gopherdeck.cli.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Random;

/** When the simulated learner sits down: most evenings, some mornings, at weekends during the day, and not always. */
final class StudyCalendar {

    private static final double MISSED_WEEKDAYS = 0.1;
    private static final double MISSED_WEEKEND_DAYS = 0.3;
    private static final double MORNINGS = 0.3;
    private static final int HOLIDAY_BEGINS = 56;
    private static final int HOLIDAY_DAYS = 9;

    /** With the interview near, no day is missed. */
    private static final int DAYS_IN_EARNEST = 10;

    private final LocalDate today;
    private final Random random;

    /** @param today the day after the last one that is studied on */
    StudyCalendar(LocalDate today, Random random) {
        this.today = today;
        this.random = random;
    }

    /** When the learner begins on a day; empty for a day that is missed. */
    Optional<LocalDateTime> sitting(LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        boolean missed = random.nextDouble() < (weekend ? MISSED_WEEKEND_DAYS : MISSED_WEEKDAYS);
        LocalDateTime begin = weekend
                ? between(day, 10, 5)
                : random.nextDouble() < MORNINGS ? between(day, 7, 2) : between(day, 19, 3);
        boolean earnest = !day.isBefore(today.minusDays(DAYS_IN_EARNEST));
        return isHoliday(day) || (missed && !earnest) ? Optional.empty() : Optional.of(begin);
    }

    private boolean isHoliday(LocalDate day) {
        LocalDate end = today.minusDays(HOLIDAY_BEGINS - HOLIDAY_DAYS);
        return !day.isBefore(today.minusDays(HOLIDAY_BEGINS)) && day.isBefore(end);
    }

    private LocalDateTime between(LocalDate day, int hour, int hours) {
        return day.atTime(hour, 0).plusSeconds(random.nextInt(hours * 3600));
    }
}
