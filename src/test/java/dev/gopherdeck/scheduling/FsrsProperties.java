package dev.gopherdeck.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FsrsProperties {

    private final Fsrs fsrs = Fsrs.STANDARD;

    @Provide
    Arbitrary<Fsrs.State> states() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0.001, 36_500).ofScale(3),
                        Arbitraries.doubles().between(1, 10))
                .as(Fsrs.State::new);
    }

    @Property
    void everyAnswerLeadsToAValidState(
            @ForAll("states") Fsrs.State before, @ForAll Grade grade, @ForAll @IntRange(max = 40_000) int days) {
        assertThat(fsrs.next(before, grade, days)).isNotNull();
    }

    @Property
    void aBetterGradeIsNeverLessStable(@ForAll("states") Fsrs.State before, @ForAll @IntRange(max = 40_000) int days) {
        double again = fsrs.next(before, Grade.AGAIN, days).stability();
        double hard = fsrs.next(before, Grade.HARD, days).stability();
        double good = fsrs.next(before, Grade.GOOD, days).stability();
        double easy = fsrs.next(before, Grade.EASY, days).stability();

        assertThat(again).isLessThanOrEqualTo(hard);
        assertThat(hard).isLessThanOrEqualTo(good);
        assertThat(good).isLessThanOrEqualTo(easy);
    }

    @Property
    void recallOnlyEverFades(@ForAll("states") Fsrs.State state, @ForAll @IntRange(max = 40_000) int days) {
        double now = fsrs.retrievability(state.stability(), days);

        assertThat(now).isBetween(0.0, 1.0);
        assertThat(fsrs.retrievability(state.stability(), days + 1L)).isLessThanOrEqualTo(now);
    }

    @Property
    void theIntervalLeadsToTheRetentionItWasAskedFor(
            @ForAll("states") Fsrs.State state, @ForAll @IntRange(min = 1, max = 99) int percent) {
        double days = fsrs.interval(state.stability(), percent / 100.0);

        assertThat(days).isPositive();
        assertThat(fsrs.retrievability(state.stability(), (long) Math.min(1e15, Math.floor(days))))
                .isGreaterThanOrEqualTo(percent / 100.0 - 1e-9);
    }
}
