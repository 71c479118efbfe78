package dev.gopherdeck.insight;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A card with what its answers add up to, on a study day.
 *
 * @param trend of its latest reviews
 * @param predictedRecall what FSRS predicts for that day, 0 to 1; 0 where the card was never answered
 */
record Judged(CardState state, Trend trend, double predictedRecall) {

    /** The order in which the queue brings new cards. */
    static final Comparator<Judged> QUEUE_ORDER = Comparator.comparing(
            Judged::state,
            Comparator.comparingInt(CardState::importanceRank)
                    .thenComparingLong(CardState::deckId)
                    .thenComparingInt(CardState::position));

    static Judged on(LocalDate day, CardState state, Trend trend) {
        CardRecord record = state.record();
        return new Judged(
                state, trend, record == null ? 0 : record.recollection().recallOn(day));
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

    int timed() {
        CardRecord record = state.record();
        return record == null ? 0 : record.timed();
    }

    long millis() {
        CardRecord record = state.record();
        return record == null ? 0 : record.millis();
    }

    /** The probability, 0 to 1, that the card is recalled on the day; 0 where it was never answered. */
    double recall(double forgettingRatio) {
        return record() == null ? 0 : Fit.recall(predictedRecall, forgettingRatio);
    }

    /** How much the card counts beside one without a mark. */
    int weight() {
        String mark = state.importance();
        return mark == null
                ? 1
                : switch (mark) {
                    case "must" -> 3;
                    case "important" -> 2;
                    default -> 1;
                };
    }
}
