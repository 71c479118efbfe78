package dev.gopherdeck.review;

/** What became of an answer. */
enum AnswerOutcome {
    /** It is in the log. */
    RECORDED,
    /** It was in the log already: the same answer was sent twice. */
    ALREADY_RECORDED,
    /** The card was answered elsewhere since the page was made; nothing has changed. */
    ANSWERED_ELSEWHERE,
    /** The schedule does not ask for the card now; nothing has changed. */
    NOT_ASKED,
    /** The card is no longer in any deck; nothing has changed. */
    CARD_GONE;

    /** Whether the learner got what they asked for, so that there is nothing to say. */
    boolean isSilent() {
        return this == RECORDED || this == ALREADY_RECORDED;
    }
}
