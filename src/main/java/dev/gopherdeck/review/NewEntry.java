package dev.gopherdeck.review;

import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Memory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row to be appended to the review log.
 *
 * @param cardRevision the text of the card that was answered
 * @param voids the sequence that a void takes back; null for an answer
 * @param given null for a void
 */
record NewEntry(
        long learnerId,
        long cardId,
        int cardRevision,
        UUID requestId,
        AnswerKind kind,
        @Nullable Long voids,
        @Nullable Given given,
        Time time,
        Memory before,
        Memory after) {

    /** A row for an answer. */
    static NewEntry answer(
            long learnerId, AnswerCommand command, AnswerKind kind, Time time, Memory before, Memory after) {
        return new NewEntry(
                learnerId,
                command.cardId(),
                command.revision(),
                command.requestId(),
                kind,
                null,
                command.given(),
                time,
                before,
                after);
    }

    /** What is predicted of a review before its outcome is known; of anything else nothing is. */
    Optional<Double> predictedRecall() {
        return kind == AnswerKind.REVIEW ? before.recallOn(time.studyDay()) : Optional.empty();
    }

    /**
     * When the answer was given.
     *
     * @param clockOffset how far the clock was shifted
     * @param localHour hour of the learner's clock, 0 to 23
     */
    record Time(Instant instant, Duration clockOffset, LocalDate studyDay, int localHour) {}
}
