package dev.gopherdeck.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Recollection;
import dev.gopherdeck.scheduling.Sm2;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** The forgetting ratio of a learner without reviews is 1, so that predictions are those of FSRS alone. */
    @ParameterizedTest
    @CsvSource({"1, 1, 14", "1, 6, 14", "6, 20, 30", "15, 15, 30", "3, 9, 60"})
    void isTheMeanOverAllWaysInWhichReviewsMayComeOut(int interval, int daysSinceReview, int daysAhead) {
        Sm2.State sm2 = new Sm2.State(interval == 1 ? 1 : 3, 250, interval);
        LocalDate reviewed = TODAY.minusDays(daysSinceReview);
        CardRecord record = answered(Grade.GOOD, reviewed);
        LocalDate day = TODAY.plusDays(daysAhead);

        double ready = ready(card(record, sm2, reviewed.plusDays(interval)), day);

        double all = overAllWays(record.recollection(), sm2, latest(reviewed.plusDays(interval)), day, 0);
        assertThat(ready).isCloseTo(all, within(0.005));
    }

    @Test
    void aCardThatIsNotDueBeforeTheDayIsOnlyForgotten() {
        LocalDate reviewed = TODAY.minusDays(5);
        CardRecord record = answered(Grade.EASY, reviewed);

        double ready = ready(card(record, new Sm2.State(4, 250, 60), TODAY.plusDays(55)), TODAY.plusDays(14));

        assertThat(ready).isCloseTo(record.recollection().recallOn(TODAY.plusDays(14)), within(1e-9));
    }

    @Test
    void aDayInManyYearsIsReckonedToo() {
        LocalDate reviewed = TODAY.minusDays(3);
        CardRecord record = answered(Grade.AGAIN, reviewed);

        assertThat(ready(card(record, Sm2.first(Grade.AGAIN), TODAY), TODAY.plusYears(80)))
                .isBetween(0.5, 1.0);
    }

    /** The tree of outcomes, walked to its leaves. */
    private static double overAllWays(
            Recollection known, Sm2.State sm2, LocalDate review, LocalDate day, int failures) {
        if (!review.isBefore(day)) {
            return known.recallOn(day);
        }
        double passed = failures < Relearned.MOST_FAILURES ? known.recallOn(review) : 1;
        Recollection after = Recollection.after(known, Grade.GOOD, review);
        Sm2.State next = Sm2.next(sm2, Grade.GOOD);
        double ifPassed = overAllWays(after, next, review.plusDays(next.intervalDays()), day, failures);
        if (passed == 1) {
            return ifPassed;
        }
        Recollection relearned = Recollection.after(Recollection.after(known, Grade.AGAIN, review), Grade.GOOD, review);
        Sm2.State again = Sm2.next(sm2, Grade.AGAIN);
        return passed * ifPassed + (1 - passed) * overAllWays(relearned, again, review.plusDays(1), day, failures + 1);
    }

    private static CardRecord answered(Grade grade, LocalDate day) {
        return new CardRecord(Recollection.after(null, grade, day), Fit.NONE, 0, 0);
    }

    private static LocalDate latest(LocalDate due) {
        return due.isBefore(TODAY) ? TODAY : due;
    }

    private static double ready(Judged card, LocalDate day) {
        return new Readiness(knowledge(card), day, 0).cards().get(0).ready();
    }

    private static Knowledge knowledge(Judged card) {
        return new Knowledge(List.of(card), new Average(1, 1), TODAY);
    }

    private static Judged card(CardRecord record, Sm2.State sm2, LocalDate due) {
        CardState state = new CardState(1, 1, null, "Question", null, 4, List.of(), 1, sm2, 0, due, record);
        return Judged.on(TODAY, state, Trend.NONE);
    }
}
