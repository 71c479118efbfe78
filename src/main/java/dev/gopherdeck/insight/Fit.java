package dev.gopherdeck.insight;

/**
 * How reviews came out beside what FSRS had predicted. First answers to new cards are no part of it: nothing predicts
 * them.
 *
 * @param reviews number of predicted reviews
 * @param failures how many of them failed
 * @param hazard how many were expected to fail: the sum of −ln R over the predicted recalls R
 */
record Fit(int reviews, int failures, double hazard) {

    static final Fit NONE = new Fit(0, 0, 0);

    /**
     * Strength of the prior, in expected failures: so many are worth as much as the average that they are shrunk
     * towards.
     */
    private static final double PRIOR_FAILURES = 4;

    Fit with(double predictedRecall, boolean passed) {
        return new Fit(reviews + 1, failures + (passed ? 0 : 1), hazard - Math.log(predictedRecall));
    }

    Fit plus(Fit other) {
        return new Fit(reviews + other.reviews, failures + other.failures, hazard + other.hazard);
    }

    /**
     * How many times as fast as predicted cards are forgotten, shrunk towards an average: the mean of a gamma
     * distribution after so many failures at so much hazard.
     *
     * @param average the ratio of what is shrunk towards; 1 is FSRS as it is
     */
    double forgettingRatio(double average) {
        return (failures + PRIOR_FAILURES * average) / (hazard + PRIOR_FAILURES);
    }

    /** The recall that is left of a predicted one where cards are forgotten so many times as fast. */
    static double recall(double predicted, double forgettingRatio) {
        return Math.pow(predicted, forgettingRatio);
    }
}
