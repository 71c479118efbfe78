package dev.gopherdeck.review;

import dev.gopherdeck.scheduling.Grade;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner's answer to the card that a page showed.
 *
 * @param version the memory's version that the page showed: the sequence of its last answer, 0 for an unseen card
 * @param requestId made when the page was made; sent again, it is the same answer
 * @param revealMillis milliseconds until the answer was revealed, where the page could measure them
 * @param answerMillis milliseconds until the grade was given, where the page could measure them
 */
record AnswerCommand(
        long cardId,
        long version,
        UUID requestId,
        Grade grade,
        @Nullable Integer revealMillis,
        @Nullable Integer answerMillis) {}
