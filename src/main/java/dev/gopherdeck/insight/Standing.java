package dev.gopherdeck.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How well a set of cards is known on a study day: by evidence, not by raw percentages.
 *
 * @param cards all cards, at least 1
 * @param seen those that were answered
 * @param due those that are due
 * @param lapses failed reviews that followed a passed one
 * @param fit how reviews came out beside what FSRS had predicted
 * @param recalled the expected number of cards that would be recalled; unseen ones are not
 * @param shortfall the expected number of cards that would not, those that matter counted two or three times
 * @param secondsPerReview mean time of a review; absent where none is known
 * @param trend of the latest reviews
 */
record Standing(
        int cards,
        int seen,
        int due,
        int lapses,
        Fit fit,
        double recalled,
        double shortfall,
        @Nullable Double secondsPerReview,
        Trend trend) {

    /**
     * Judges cards on a day.
     *
     * @param forgettingRatio how many times as fast as FSRS predicts they are forgotten, by how their reviews came out
     */
    static Standing of(List<Judged> cards, ToDoubleFunction<Fit> forgettingRatio, LocalDate day) {
        StandingSum sum = new StandingSum(day);
        cards.forEach(sum::add);
        return sum.standing(cards, forgettingRatio);
    }

    static Fit fit(List<Judged> cards) {
        return cards.stream().map(Judged::fit).reduce(Fit.NONE, Fit::plus);
    }

    /** Expected share, 0 to 1, of all cards that would be recalled. */
    public double known() {
        return recalled / cards;
    }

    /** Expected share, 0 to 1, of the seen cards that would be recalled; 0 where none was seen. */
    public double recall() {
        return seen == 0 ? 0 : recalled / seen;
    }

    public int unseen() {
        return cards - seen;
    }

    /** How much these cards deserve attention: what is missing of them on average, importance counted in. */
    public double attention() {
        return shortfall / cards;
    }

    public Verdict verdict() {
        return Verdict.of(this);
    }
}
