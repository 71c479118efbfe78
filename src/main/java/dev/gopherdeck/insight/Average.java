package dev.gopherdeck.insight;

/**
 * What is usual for a learner, over everything that was ever reviewed.
 *
 * @param forgettingRatio how many times as fast as FSRS predicts cards are forgotten
 * @param strugglesPerHazard how many reviews fail or are hard for each that is expected to fail
 */
record Average(double forgettingRatio, double strugglesPerHazard) {

    /** Strength of the prior, in expected failures: FSRS as it is is worth so many. */
    private static final double PRIOR_FAILURES = 4;

    private static final double PRIOR_STRUGGLES = 1;

    static Average of(Fit all) {
        return new Average(
                (all.failures() + PRIOR_FAILURES) / (all.hazard() + PRIOR_FAILURES),
                (all.struggles() + PRIOR_STRUGGLES) / (all.hazard() + PRIOR_STRUGGLES));
    }
}
