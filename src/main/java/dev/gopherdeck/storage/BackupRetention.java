package dev.gopherdeck.storage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which daily backups are worth their space: each of the latest days, and for each of the latest weeks its last one. Days
 * and weeks without a backup do not count, so that a long absence costs none.
 *
 * @param days at least 1
 * @param weeks as ISO 8601 has them, from Monday on; 0 or more
 */
record BackupRetention(int days, int weeks) {

    BackupRetention {
        if (days < 1 || weeks < 0) {
            throw new IllegalArgumentException(
                    "keep backups of at least one day, and of no fewer than 0 weeks, not of %d and %d"
                            .formatted(days, weeks));
        }
    }

    /** The days whose backups are kept, of those that have one. */
    Set<LocalDate> kept(Collection<LocalDate> backups) {
        List<LocalDate> latestFirst =
                backups.stream().sorted(Comparator.reverseOrder()).distinct().toList();
        Set<LocalDate> kept = new HashSet<>(latestFirst.stream().limit(days).toList());
        TreeMap<LocalDate, LocalDate> lastOfWeek = new TreeMap<>(Comparator.reverseOrder());
        latestFirst.forEach(day -> lastOfWeek.putIfAbsent(monday(day), day));
        kept.addAll(lastOfWeek.values().stream().limit(weeks).toList());
        return kept;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }
}
