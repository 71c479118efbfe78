package dev.gopherdeck.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyDaysTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T01:30, Asia/Shanghai, 2026-11-22",
        "2026-11-23T03:59, Asia/Shanghai, 2026-11-22",
        "2026-11-23T04:00, Asia/Shanghai, 2026-11-23",
        // the hour from 02:00 to 03:00 is missing on this night
        "2026-03-29T03:30, Europe/Berlin, 2026-03-28",
        "2026-03-29T04:00, Europe/Berlin, 2026-03-29",
        // and comes twice on this one
        "2026-10-25T03:59, Europe/Berlin, 2026-10-24",
        "2026-10-25T04:00, Europe/Berlin, 2026-10-25",
    })
    void aDayTurnsAtTheRolloverHour(String local, String zone, LocalDate day) {
        Instant instant =
                ZonedDateTime.of(LocalDateTime.parse(local), ZoneId.of(zone)).toInstant();

        assertThat(StudyDays.of(instant, ZoneId.of(zone), 4)).isEqualTo(day);
    }

    @Property
    void timeNeverMovesADayBackInOneZone(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
            @ForAll @IntRange(max = 100_000) int later,
            @ForAll @IntRange(max = 23) int rolloverHour) {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        LocalDate before = StudyDays.of(Instant.ofEpochSecond(second), zone, rolloverHour);
        LocalDate after = StudyDays.of(Instant.ofEpochSecond(second + later), zone, rolloverHour);

        assertThat(after).isAfterOrEqualTo(before);
    }
}
