package dev.gopherdeck.insight;

/**
 * How reviews came out beside what FSRS had predicted. First answers to new cards are no part of it: nothing predicts
 * them.
 *
 * @param reviews number of predicted reviews
 * @param failures how many of them failed
 * @param struggles how many of them failed or were hard
 * @param hazard how many were expected to fail: the sum of −ln R over the predicted recalls R
 */
record Fit(int reviews, int failures, int struggles, double hazard) {

    static final Fit NONE = new Fit(0, 0, 0, 0);

    /** Strength of the prior of a set of cards: the learner's average is worth so many expected struggles. */
    private static final double PRIOR_STRUGGLES = 8;

    Fit plus(Fit other) {
        return new Fit(
                reviews + other.reviews, failures + other.failures, struggles + other.struggles, hazard + other.hazard);
    }

    /**
     * How many times as fast as FSRS predicts these cards are forgotten, shrunk towards the learner's own average: the
     * mean of a gamma distribution. Struggles compare sets of cards better than failures, of which there are few.
     */
    double forgettingRatio(Average average) {
        double expected = hazard * average.strugglesPerHazard();
        return average.forgettingRatio() * (struggles + PRIOR_STRUGGLES) / (expected + PRIOR_STRUGGLES);
    }

    /** The recall that is left of a predicted one where cards are forgotten so many times as fast. */
    static double recall(double predicted, double forgettingRatio) {
        return Math.pow(predicted, forgettingRatio);
    }
}
