package dev.gopherdeck.review;

import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Memory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A row to be appended to the review log.
 *
 * @param cardRevision the text of the card that was answered
 */
record NewEntry(
        long learnerId,
        AnswerCommand command,
        int cardRevision,
        AnswerKind kind,
        Time time,
        Memory before,
        Memory.Seen after) {

    /**
     * When the answer was given.
     *
     * @param clockOffset how far the clock was shifted
     */
    record Time(Instant instant, Duration clockOffset, LocalDate studyDay) {}
}
