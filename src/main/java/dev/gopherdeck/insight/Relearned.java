package dev.gopherdeck.insight;

import dev.gopherdeck.scheduling.Fsrs;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Recollection;
import dev.gopherdeck.scheduling.Sm2;
import java.time.LocalDate;

/**
 * A card that was failed at a review and repeated on the same day until it was known. Rounded, so that thousands of
 * cards share few of them: stability to about 5 %, difficulty to a quarter of a point.
 *
 * @param failures how often it was failed since today
 */
record Relearned(LocalDate review, long stability, long difficulty, long ease, int failures) {

    /** Who has failed a card so often in the time that is looked ahead is taken to know it from then on. */
    static final int MOST_FAILURES = 3;

    private static final double STABILITIES = 10;
    private static final double DIFFICULTIES = 2;
    private static final double EASES = 0.1;

    static Relearned of(Recollection before, Sm2.State sm2, LocalDate review, int failures) {
        Recollection failed = Recollection.after(before, Grade.AGAIN, review);
        Fsrs.State fsrs = Recollection.after(failed, Grade.GOOD, review).fsrs();
        return new Relearned(
                review,
                Math.round(Math.log(fsrs.stability()) * STABILITIES),
                Math.round(fsrs.difficulty() * DIFFICULTIES),
                Math.round(sm2.easeHundredths() * EASES),
                failures);
    }

    Recollection recollection() {
        return new Recollection(new Fsrs.State(Math.exp(stability / STABILITIES), difficulty / DIFFICULTIES), review);
    }

    /** A failed answer restarts the repetitions and leaves the ease as it is. */
    Sm2.State sm2() {
        return Sm2.next(new Sm2.State(1, (int) Math.round(ease / EASES), 1), Grade.AGAIN);
    }

    LocalDate due() {
        return review.plusDays(sm2().intervalDays());
    }
}
