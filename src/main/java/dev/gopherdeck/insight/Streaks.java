package dev.gopherdeck.insight;

import java.time.LocalDate;
import java.util.SortedSet;

/**
 * Study days in a row.
 *
 * @param current the row that reaches today, or yesterday while today can still join it
 * @param longest of all rows
 */
record Streaks(int current, int longest) {

    static Streaks of(SortedSet<LocalDate> days, LocalDate today) {
        int longest = 0;
        int row = 0;
        LocalDate last = null;
        for (LocalDate day : days) {
            row = last != null && last.plusDays(1).equals(day) ? row + 1 : 1;
            longest = Math.max(longest, row);
            last = day;
        }
        boolean alive = last != null && !last.isBefore(today.minusDays(1));
        return new Streaks(alive ? row : 0, longest);
    }
}
