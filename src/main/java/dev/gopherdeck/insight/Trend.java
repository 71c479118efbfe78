package dev.gopherdeck.insight;

import org.jspecify.annotations.Nullable;

/**
 * How reviews of seen cards came out in the last fortnight and in the one before.
 *
 * @param recentPasses how many of the recent reviews were passed
 * @param earlierPasses how many of the earlier reviews were passed
 */
record Trend(int recentReviews, int recentPasses, int earlierReviews, int earlierPasses) {

    static final Trend NONE = new Trend(0, 0, 0, 0);

    static final int FORTNIGHT_DAYS = 14;

    private static final int ENOUGH_REVIEWS = 5;

    Trend plus(Trend other) {
        if (other.recentReviews + other.earlierReviews == 0) {
            return this;
        }
        return new Trend(
                recentReviews + other.recentReviews,
                recentPasses + other.recentPasses,
                earlierReviews + other.earlierReviews,
                earlierPasses + other.earlierPasses);
    }

    /** Change of the share of passed reviews, −1 to 1; absent where either fortnight has too few to compare. */
    @Nullable
    public Double change() {
        if (recentReviews < ENOUGH_REVIEWS || earlierReviews < ENOUGH_REVIEWS) {
            return null;
        }
        return (double) recentPasses / recentReviews - (double) earlierPasses / earlierReviews;
    }
}
