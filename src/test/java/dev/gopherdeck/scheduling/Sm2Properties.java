package dev.gopherdeck.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Sm2Properties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Provide
    Arbitrary<List<Grade>> sequences() {
        return Arbitraries.of(Grade.class).list().ofMinSize(1).ofMaxSize(60);
    }

    @Property
    void theEaseFactorNeverFallsBelowItsMinimum(@ForAll("sequences") List<Grade> grades) {
        Sm2.State state = Sm2.first(grades.get(0));
        for (Grade grade : grades.subList(1, grades.size())) {
            state = Sm2.next(state, grade);
            assertThat(state.easeHundredths()).isGreaterThanOrEqualTo(130);
        }
    }

    @Property
    void aFailureNeverChangesTheEaseFactor(@ForAll("sequences") List<Grade> grades) {
        Sm2.State state = after(grades);
        for (Grade failure : List.of(Grade.BLACKOUT, Grade.AGAIN, Grade.ALMOST)) {
            assertThat(Sm2.next(state, failure).easeHundredths()).isEqualTo(state.easeHundredths());
        }
    }

    @Property
    void intervalsNeverExceedTheCap(@ForAll("sequences") List<Grade> grades) {
        assertThat(after(grades).intervalDays()).isBetween(1, 36_500);
    }

    @Property
    void aBetterPassNeverComesSooner(@ForAll("sequences") List<Grade> grades) {
        Sm2.State state = after(grades);
        int hard = Sm2.next(state, Grade.HARD).intervalDays();
        int good = Sm2.next(state, Grade.GOOD).intervalDays();
        int easy = Sm2.next(state, Grade.EASY).intervalDays();

        assertThat(hard).isLessThanOrEqualTo(good);
        assertThat(good).isLessThanOrEqualTo(easy);
    }

    @Property
    void hundredthsAgreeWithExactDecimals(@ForAll("sequences") List<Grade> grades) {
        ExactSm2 exact = new ExactSm2();
        grades.forEach(exact::answer);
        Sm2.State state = after(grades);

        assertThat(new BigDecimal(state.easeHundredths()).movePointLeft(2)).isEqualByComparingTo(exact.ease);
        assertThat(new BigDecimal(state.intervalDays())).isEqualByComparingTo(exact.interval);
        assertThat(state.repetition()).isEqualTo(exact.repetition);
    }

    @Property
    void drillsChangeNothingButTheDrill(
            @ForAll("sequences") List<Grade> reviews, @ForAll("sequences") List<Grade> drills) {
        Memory.Seen reviewed = memoryAfter(reviews);
        Memory.Seen drilled = reviewed;
        for (Grade grade : drills) {
            drilled = Scheduler.after(drilled, AnswerKind.DRILL, grade, reviewed.lastReviewed());
        }

        assertThat(drilled.sm2()).isEqualTo(reviewed.sm2());
        assertThat(drilled.due()).isEqualTo(reviewed.due());
        assertThat(drilled.lapses()).isEqualTo(reviewed.lapses());
        assertThat(drilled.reviews()).isEqualTo(reviewed.reviews());
        assertThat(drilled.drillDay() == null)
                .isEqualTo(!drills.get(drills.size() - 1).needsDrill());
    }

    private static Sm2.State after(List<Grade> grades) {
        Sm2.State state = Sm2.first(grades.get(0));
        for (Grade grade : grades.subList(1, grades.size())) {
            state = Sm2.next(state, grade);
        }
        return state;
    }

    private static Memory.Seen memoryAfter(List<Grade> grades) {
        Memory.Seen memory = Scheduler.after(Memory.UNSEEN, AnswerKind.REVIEW, grades.get(0), TODAY);
        for (Grade grade : grades.subList(1, grades.size())) {
            memory = Scheduler.after(memory, AnswerKind.REVIEW, grade, memory.due());
        }
        return memory;
    }

    /** The published formulas, word for word, in decimals of unlimited precision. */
    private static final class ExactSm2 {

        private BigDecimal ease = new BigDecimal("2.5");
        private BigDecimal interval = BigDecimal.ZERO;
        private int repetition;

        void answer(Grade grade) {
            if (grade.quality() < 3) {
                repetition = 1;
                interval = BigDecimal.ONE;
                return;
            }
            BigDecimal distance = new BigDecimal(5 - grade.quality());
            BigDecimal change = new BigDecimal("0.1")
                    .subtract(distance.multiply(new BigDecimal("0.08").add(distance.multiply(new BigDecimal("0.02")))));
            ease = ease.add(change).max(new BigDecimal("1.3"));
            repetition++;
            interval = switch (repetition) {
                case 1 -> BigDecimal.ONE;
                case 2 -> new BigDecimal(6);
                default ->
                    interval.multiply(ease).setScale(0, RoundingMode.CEILING).min(new BigDecimal(36_500));
            };
        }
    }
}
