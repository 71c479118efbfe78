package dev.gopherdeck.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StepTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void aYearIsToldInWeeks() {
        Step step = Step.between(MONDAY.minusYears(1), MONDAY);

        assertThat(step.end(MONDAY)).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(step.end(LocalDate.of(2026, 11, 29))).isEqualTo(LocalDate.of(2026, 11, 29));
    }

    @Test
    void whatIsLongerIsToldInMonths() {
        Step step = Step.between(MONDAY.minusYears(1).minusDays(1), MONDAY);

        assertThat(step.end(MONDAY)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(step.end(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2028, 2, 29));
    }
}
