package dev.gopherdeck.review;

import dev.gopherdeck.scheduling.Grade;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The form around the grade buttons.
 *
 * @param grade 0 to 5
 */
record AnswerForm(
        long cardId,
        long version,
        int revision,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate shownOn,
        UUID requestId,
        int grade,
        @Nullable Integer revealMillis,
        @Nullable Integer answerMillis) {

    AnswerCommand command() {
        Given given = new Given(Grade.of(grade), atLeastZero(revealMillis), atLeastZero(answerMillis));
        return new AnswerCommand(cardId, version, Math.max(1, revision), shownOn, requestId, given);
    }

    private static @Nullable Integer atLeastZero(@Nullable Integer millis) {
        return millis == null ? null : Integer.valueOf(Math.max(0, millis));
    }
}
