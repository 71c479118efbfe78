package dev.gopherdeck.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sm2Tests {

    /** Computed by hand from the published text; ease factors in hundredths. */
    @ParameterizedTest
    @CsvSource({
        "5 5 5 5 5,     260 270 280 290 300,         1 6 17 50 150",
        "4 4 4 4 4,     250 250 250 250 250,         1 6 15 38 95",
        "3 3 3 3 3,     236 222 208 194 180,         1 6 13 26 47",
        "4 4 4 2 4 4 4, 250 250 250 250 250 250 250, 1 6 15 1 6 15 38",
        "5 4 3 1 5 5 5, 260 260 246 246 256 266 276, 1 6 15 1 6 16 45",
        "3 3 3 3 3 3 3 3 3 3 3 3, 236 222 208 194 180 166 152 138 130 130 130 130, "
                + "1 6 13 26 47 79 121 167 218 284 370 481",
    })
    void followsTheReferenceVectors(String grades, String eases, String intervals) {
        List<Sm2.State> states = answer(grades);

        assertThat(states).extracting(Sm2.State::easeHundredths).containsExactlyElementsOf(numbers(eases));
        assertThat(states).extracting(Sm2.State::intervalDays).containsExactlyElementsOf(numbers(intervals));
    }

    @Test
    void failingTheFirstTimeKeepsTheInitialEase() {
        assertThat(Sm2.first(Grade.BLACKOUT)).isEqualTo(new Sm2.State(1, 250, 1));
    }

    @Test
    void aFailureIsItselfTheFirstRepetition() {
        Sm2.State failed = Sm2.next(new Sm2.State(7, 222, 181), Grade.ALMOST);

        assertThat(failed).isEqualTo(new Sm2.State(1, 222, 1));
        assertThat(Sm2.next(failed, Grade.GOOD).intervalDays()).isEqualTo(6);
    }

    @Test
    void intervalsStopAtAHundredYears() {
        assertThat(Sm2.next(new Sm2.State(30, 900, 36_000), Grade.EASY).intervalDays())
                .isEqualTo(36_500);
    }

    private static List<Sm2.State> answer(String grades) {
        List<Sm2.State> states = new ArrayList<>();
        Sm2.@Nullable State state = null;
        for (int quality : numbers(grades)) {
            Grade grade = Grade.of(quality);
            state = state == null ? Sm2.first(grade) : Sm2.next(state, grade);
            states.add(state);
        }
        return states;
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
