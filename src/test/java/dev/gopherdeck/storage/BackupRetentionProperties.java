package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BackupRetentionProperties {

    private static final LocalDate START = LocalDate.of(2026, 11, 23);

    private final BackupRetention retention = new BackupRetention(7, 4);

    /** Days on which Gopherdeck ran, within a year. */
    @Provide
    Arbitrary<Set<LocalDate>> days() {
        return Arbitraries.integers().between(0, 365).map(START::plusDays).set().ofMaxSize(366);
    }

    @Property
    void theLatestSevenAreKept(@ForAll("days") Set<LocalDate> days) {
        assertThat(retention.kept(days))
                .containsAll(
                        days.stream().sorted(Comparator.reverseOrder()).limit(7).toList());
    }

    @Property
    void theLastOfEachOfTheLatestFourWeeksIsKept(@ForAll("days") Set<LocalDate> days) {
        TreeSet<LocalDate> weeks = new TreeSet<>(Comparator.reverseOrder());
        days.forEach(day -> weeks.add(monday(day)));
        Set<LocalDate> kept = retention.kept(days);

        assertThat(weeks.stream().limit(4)).allSatisfy(week -> assertThat(kept)
                .contains(days.stream()
                        .filter(day -> monday(day).equals(week))
                        .max(Comparator.naturalOrder())
                        .orElseThrow()));
    }

    @Property
    void noMoreThanElevenAreKeptAndNoneIsInvented(@ForAll("days") Set<LocalDate> days) {
        assertThat(retention.kept(days)).hasSizeLessThanOrEqualTo(11);
        assertThat(days).containsAll(retention.kept(days));
    }

    @Property
    void keepingTwiceKeepsTheSame(@ForAll("days") Set<LocalDate> days) {
        Set<LocalDate> kept = retention.kept(days);

        assertThat(retention.kept(kept)).isEqualTo(kept);
    }

    /** Deleting day by day must not lose what deleting once would have kept. */
    @Property
    void tidyingEveryDayKeepsWhatTidyingOnceDoes(@ForAll("days") Set<LocalDate> days) {
        Set<LocalDate> folder = new HashSet<>();
        for (LocalDate day : new TreeSet<>(days)) {
            folder.add(day);
            folder = retention.kept(folder);
        }
        assertThat(folder).isEqualTo(retention.kept(days));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }
}
