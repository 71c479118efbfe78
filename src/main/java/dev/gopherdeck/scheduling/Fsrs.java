package dev.gopherdeck.scheduling;

/**
 * FSRS-6, the free spaced repetition scheduler of the open-spaced-repetition project: predicts how probably a card is
 * recalled. Grades 0 to 2 are its rating Again, 3 Hard, 4 Good and 5 Easy.
 *
 * <p>Differs from the reference implementations only in that it does not round its intermediate results. Computes by
 * {@link StrictMath}, so that a replay on another machine gives the same bits.
 */
public final class Fsrs {

    /** With the weights that FSRS-6 comes with, fitted by its authors to the reviews of many people. */
    public static final Fsrs STANDARD = new Fsrs(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    static final double MINIMUM_STABILITY = 0.001;
    static final double MAXIMUM_STABILITY = 36_500;

    private static final int WEIGHTS = 21;
    private static final double RECALL_AT_STABILITY = 0.9;
    private static final double MINIMUM_DIFFICULTY = 1;
    private static final double MAXIMUM_DIFFICULTY = 10;
    private static final int HARD = 2;
    private static final int GOOD = 3;
    private static final int EASY = 4;

    private final double[] w;
    private final double decay;
    private final double factor;

    private Fsrs(double... weights) {
        w = weights;
        decay = -w[20];
        factor = StrictMath.pow(RECALL_AT_STABILITY, 1 / decay) - 1;
    }

    /**
     * FSRS-6 with weights of somebody's own, w0 to w20.
     *
     * @throws IllegalArgumentException unless there are 21 weights
     */
    public static Fsrs withWeights(double... weights) {
        if (weights.length != WEIGHTS) {
            throw new IllegalArgumentException("FSRS-6 has 21 weights, not " + weights.length);
        }
        return new Fsrs(weights.clone());
    }

    /**
     * What FSRS knows of a card after an answer.
     *
     * @param stability days after which recall is 90 % probable; 0.001 to 36,500
     * @param difficulty 1 (easy) to 10
     */
    public record State(double stability, double difficulty) {

        public State {
            if (!(stability >= MINIMUM_STABILITY && stability <= MAXIMUM_STABILITY)) {
                throw new IllegalArgumentException("stability is 0.001 to 36,500 days, not " + stability);
            }
            if (!(difficulty >= MINIMUM_DIFFICULTY && difficulty <= MAXIMUM_DIFFICULTY)) {
                throw new IllegalArgumentException("difficulty is 1 to 10, not " + difficulty);
            }
        }
    }

    /** The state after the first answer to a card. */
    public State first(Grade grade) {
        int rating = rating(grade);
        return state(w[rating - 1], firstDifficulty(rating));
    }

    /**
     * The state after another answer.
     *
     * @param elapsedDays study days since the answer before, at least 0
     * @throws IllegalArgumentException if the days are negative
     */
    public State next(State before, Grade grade, long elapsedDays) {
        int rating = rating(grade);
        double stability = elapsedDays == 0
                ? sameDayStability(before.stability(), rating)
                : laterStability(before, rating, retrievability(before.stability(), elapsedDays));
        return state(stability, nextDifficulty(before.difficulty(), rating));
    }

    /**
     * The probability of recall, 0 to 1.
     *
     * @param stability days, as in {@link State}
     * @param elapsedDays study days since the last answer, at least 0
     * @throws IllegalArgumentException if the days are negative
     */
    public double retrievability(double stability, long elapsedDays) {
        if (elapsedDays < 0) {
            throw new IllegalArgumentException("elapsed days are never negative: " + elapsedDays);
        }
        return StrictMath.pow(1 + factor * elapsedDays / stability, decay);
    }

    /**
     * Days after which recall has fallen to a probability.
     *
     * @param retention the probability, above 0 and at most 1
     */
    public double interval(double stability, double retention) {
        return stability / factor * (StrictMath.pow(retention, 1 / decay) - 1);
    }

    private double laterStability(State before, int rating, double retrievability) {
        return rating < HARD
                ? stabilityAfterFailure(before, retrievability)
                : stabilityAfterPass(before, rating, retrievability);
    }

    private double stabilityAfterPass(State before, int rating, double retrievability) {
        double growth = StrictMath.exp(w[8])
                * (11 - before.difficulty())
                * StrictMath.pow(before.stability(), -w[9])
                * StrictMath.expm1(w[10] * (1 - retrievability));
        double bonus = rating == HARD ? w[15] : rating == EASY ? w[16] : 1;
        return before.stability() * (1 + growth * bonus);
    }

    private double stabilityAfterFailure(State before, double retrievability) {
        double forgotten = w[11]
                * StrictMath.pow(before.difficulty(), -w[12])
                * (StrictMath.pow(before.stability() + 1, w[13]) - 1)
                * StrictMath.exp(w[14] * (1 - retrievability));
        return Math.min(forgotten, before.stability() / StrictMath.exp(w[17] * w[18]));
    }

    private double sameDayStability(double stability, int rating) {
        double multiplier = StrictMath.exp(w[17] * (rating - GOOD + w[18])) * StrictMath.pow(stability, -w[19]);
        return stability * (rating < HARD ? multiplier : Math.max(1, multiplier));
    }

    /** Moves by less the nearer difficulty is to its maximum, then reverts towards that of a first Easy. */
    private double nextDifficulty(double difficulty, int rating) {
        double change = -w[6] * (rating - GOOD);
        double damped = difficulty + change * (MAXIMUM_DIFFICULTY - difficulty) / 9;
        return w[7] * firstDifficulty(EASY) + (1 - w[7]) * damped;
    }

    /** Not yet within the bounds of difficulty: the reversion needs it as it comes. */
    private double firstDifficulty(int rating) {
        return w[4] - StrictMath.exp(w[5] * (rating - 1)) + 1;
    }

    private static State state(double stability, double difficulty) {
        return new State(
                Math.min(Math.max(stability, MINIMUM_STABILITY), MAXIMUM_STABILITY),
                Math.min(Math.max(difficulty, MINIMUM_DIFFICULTY), MAXIMUM_DIFFICULTY));
    }

    private static int rating(Grade grade) {
        return switch (grade) {
            case BLACKOUT, AGAIN, ALMOST -> 1;
            case HARD -> HARD;
            case GOOD -> GOOD;
            case EASY -> EASY;
        };
    }
}
