package dev.gopherdeck.review;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end of a learner's log, seen from undo.
 *
 * @param last the last answer that was not taken back, if there is one
 * @param undoneCard the card whose answer the very last row took back, if it did
 * @param undoneOn the study day of that row
 */
record LogEnd(Optional<LastAnswer> last, @Nullable Long undoneCard, @Nullable LocalDate undoneOn) {

    static final LogEnd OF_EMPTY_LOG = new LogEnd(Optional.empty(), null, null);

    /** The card whose answer was undone a moment ago: it is to be asked again first. */
    Optional<Long> justUndone(LocalDate today) {
        return today.equals(undoneOn) ? Optional.ofNullable(undoneCard) : Optional.empty();
    }
}
