package dev.gopherdeck.cli.demo;

/**
 * The true memory of a simulated card: recall halves every so many days. Deliberately nothing of FSRS, so that the
 * application has to find out what the learner knows.
 */
final class HalfLife {

    private static final double FIRST_DAYS = 5;
    private static final double GROWTH = 27;
    private static final double LEFT_AFTER_FAILURE = 0.4;
    private static final double SHORTEST_DAYS = 1;
    private static final double LONGEST_DAYS = 1000;

    private final double strength;
    private double days;

    /** @param strength how well the learner keeps such cards: 1 is usual, half of it weak, twice of it strong */
    HalfLife(double strength) {
        this.strength = strength;
        this.days = bounded(FIRST_DAYS * strength);
    }

    /** The probability of recall so many days after the last review. */
    double recallAfter(long elapsedDays) {
        return Math.pow(2, -elapsedDays / days);
    }

    /** A review after so many days; the harder it was to pass, the more it helps. */
    void review(long elapsedDays, boolean passed) {
        double growth = passed ? 1 + GROWTH * strength * (1 - recallAfter(elapsedDays)) : LEFT_AFTER_FAILURE;
        days = bounded(days * growth);
    }

    private static double bounded(double days) {
        return Math.min(LONGEST_DAYS, Math.max(SHORTEST_DAYS, days));
    }
}
