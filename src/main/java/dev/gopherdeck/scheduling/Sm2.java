package dev.gopherdeck.scheduling;

/**
 * The SM-2 algorithm (P. A. Woźniak, "Application of a computer to improve the results obtained in working with the
 * SuperMemo method", 1990), read literally: the interval is computed with the ease factor <em>after</em> the answer, a
 * failed answer restarts the repetitions without changing the ease factor, and fractions of an interval are rounded up.
 *
 * <p>The ease factor is kept in hundredths: it only ever changes by whole hundredths, and rounding up an interval
 * computed with accumulated doubles gives wrong days.
 */
public final class Sm2 {

    static final int INITIAL_EASE = 250;
    static final int MINIMUM_EASE = 130;
    static final int MAXIMUM_INTERVAL_DAYS = 36_500;

    private static final int FIRST_INTERVAL_DAYS = 1;
    private static final int SECOND_INTERVAL_DAYS = 6;

    private Sm2() {}

    /**
     * What SM-2 knows of a card after an answer.
     *
     * @param repetition number of answers in a row since the last failed one, which counts as the first; at least 1
     * @param easeHundredths ease factor in hundredths; at least 130
     * @param intervalDays days until the next repetition; 1 to 36,500
     */
    public record State(int repetition, int easeHundredths, int intervalDays) {

        public State {
            if (repetition < 1) {
                throw new IllegalArgumentException("repetition is at least 1, not " + repetition);
            }
            if (easeHundredths < MINIMUM_EASE) {
                throw new IllegalArgumentException("ease is at least " + MINIMUM_EASE + ", not " + easeHundredths);
            }
            if (intervalDays < 1 || intervalDays > MAXIMUM_INTERVAL_DAYS) {
                throw new IllegalArgumentException("interval is 1 to 36,500 days, not " + intervalDays);
            }
        }
    }

    /** The state after the first answer to a card. */
    public static State first(Grade grade) {
        return new State(1, easeAfter(INITIAL_EASE, grade), FIRST_INTERVAL_DAYS);
    }

    /** The state after another answer. */
    public static State next(State before, Grade grade) {
        int ease = easeAfter(before.easeHundredths(), grade);
        if (!grade.passed()) {
            return new State(1, ease, FIRST_INTERVAL_DAYS);
        }
        int interval = before.repetition() == 1 ? SECOND_INTERVAL_DAYS : timesEase(before.intervalDays(), ease);
        return new State(before.repetition() + 1, ease, interval);
    }

    private static int easeAfter(int ease, Grade grade) {
        return grade.passed() ? Math.max(MINIMUM_EASE, ease + easeChange(grade)) : ease;
    }

    /** 0.1 − (5−q)(0.08 + (5−q)·0.02), in hundredths. */
    private static int easeChange(Grade grade) {
        int distance = Grade.EASY.quality() - grade.quality();
        return 10 - distance * (8 + distance * 2);
    }

    private static int timesEase(int days, int easeHundredths) {
        long roundedUp = ((long) days * easeHundredths + 99) / 100;
        return (int) Math.min(MAXIMUM_INTERVAL_DAYS, roundedUp);
    }
}
