package dev.gopherdeck.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FitTests {

    private static final Average USUAL = new Average(1.2, 2);

    @Test
    void withoutReviewsASetIsLikeTheLearnersAverage() {
        assertThat(Fit.NONE.forgettingRatio(USUAL)).isEqualTo(1.2);
    }

    @Test
    void twoUnluckyAnswersDoNotBeatTwentyBadOnes() {
        double unlucky = reviews(2, 2).forgettingRatio(USUAL);
        double bad = reviews(20, 12).forgettingRatio(USUAL);

        assertThat(unlucky).isGreaterThan(USUAL.forgettingRatio());
        assertThat(bad).isGreaterThan(unlucky);
    }

    @Test
    void whoeverDoesAsPredictedIsPredictedWell() {
        Fit all = reviews(1000, 100);

        assertThat(Average.of(all).forgettingRatio()).isCloseTo(100 / (1000 * -Math.log(0.9)), within(0.01));
    }

    @Test
    void fasterForgettingLeavesLess() {
        assertThat(Fit.recall(0.9, 2)).isCloseTo(0.81, within(1e-12));
        assertThat(Fit.recall(1, 3)).isEqualTo(1);
    }

    /** Reviews at a predicted recall of 90 %, of which some fail. */
    private static Fit reviews(int number, int failures) {
        return new Fit(number, failures, failures, number * -Math.log(0.9));
    }
}
