package dev.gopherdeck.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner's answer to the card that a page showed.
 *
 * @param version the memory's version that the page showed; see {@link Remembered#version()}
 * @param revision the card's text that the page showed
 * @param shownOn the study day on which the page was made; null where it does not say
 * @param requestId made when the page was made; sent again, it is the same answer
 */
record AnswerCommand(
        long cardId, long version, int revision, @Nullable LocalDate shownOn, UUID requestId, Given given) {

    /** How the answer was recorded, which may be otherwise than its page led one to expect. */
    AnswerOutcome recorded(LocalDate studyDay, int newestRevision) {
        if (shownOn != null && studyDay.isAfter(shownOn)) {
            return AnswerOutcome.RECORDED_ON_A_NEW_DAY;
        }
        return newestRevision > revision ? AnswerOutcome.RECORDED_FOR_AN_EARLIER_TEXT : AnswerOutcome.RECORDED;
    }
}
