package dev.gopherdeck.insight;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A card with what its answers add up to.
 *
 * @param record absent where the card was never answered
 * @param trend of its latest reviews
 */
record Judged(CardState state, @Nullable CardRecord record, Trend trend) {

    /** The order in which the queue brings new cards. */
    static final Comparator<Judged> QUEUE_ORDER = Comparator.comparing(
            Judged::state,
            Comparator.comparingInt(CardState::importanceRank)
                    .thenComparingLong(CardState::deckId)
                    .thenComparingInt(CardState::position));

    Fit fit() {
        return record == null ? Fit.NONE : record.fit();
    }

    int timed() {
        return record == null ? 0 : record.timed();
    }

    long millis() {
        return record == null ? 0 : record.millis();
    }

    /** The probability, 0 to 1, that the card is recalled on a day; 0 where it was never answered. */
    double recallOn(LocalDate day, double forgettingRatio) {
        return record == null ? 0 : Fit.recall(record.recollection().recallOn(day), forgettingRatio);
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
