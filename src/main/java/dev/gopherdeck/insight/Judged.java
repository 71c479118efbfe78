package dev.gopherdeck.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A card with what its answers add up to, on a study day.
 *
 * @param trend of its latest reviews
 * @param predictedRecall what FSRS predicts for that day, 0 to 1; 0 where the card was never answered
 * @param ready the probability, 0 to 1, of recall on a day to come; 0 until {@link Readiness} has reckoned it
 */
record Judged(CardState state, Trend trend, double predictedRecall, double ready) {

    static Judged on(LocalDate day, CardState state, Trend trend) {
        CardRecord record = state.record();
        return new Judged(
                state, trend, record == null ? 0 : record.recollection().recallOn(day), 0);
    }

    Judged readyBy(double probability) {
        return new Judged(state, trend, predictedRecall, probability);
    }

    /** What the card's answers add up to; absent where there is none. */
    @Nullable
    CardRecord record() {
        return state.record();
    }

    Fit fit() {
        CardRecord record = state.record();
        return record == null ? Fit.NONE : record.fit();
    }

    /** The probability, 0 to 1, that the card is recalled on the day; 0 where it was never answered. */
    double recall(double forgettingRatio) {
        return record() == null ? 0 : Fit.recall(predictedRecall, forgettingRatio);
    }

    /** How much the card counts beside one without a mark. */
    int weight() {
        return switch (state.importanceRank()) {
            case 1 -> 3;
            case 2 -> 2;
            default -> 1;
        };
    }
}
