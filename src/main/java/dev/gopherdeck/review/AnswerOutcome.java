package dev.gopherdeck.review;

import java.util.Optional;

/** What became of an answer. */
enum AnswerOutcome {
    /** It is in the log. */
    RECORDED,
    /** It is in the log, on a study day that began while the page was open. */
    RECORDED_ON_A_NEW_DAY,
    /** It is in the log, for the text that was shown; an import has changed the card since. */
    RECORDED_FOR_AN_EARLIER_TEXT,
    /** It was in the log already: the same answer was sent twice. */
    ALREADY_RECORDED,
    /** It was in the log and was undone; sending it again does not bring it back. */
    TAKEN_BACK,
    /** The card was answered elsewhere since the page was made; nothing has changed. */
    ANSWERED_ELSEWHERE,
    /** The schedule does not ask for the card now; nothing has changed. */
    NOT_ASKED,
    /** The card is no longer in any deck; nothing has changed. */
    CARD_GONE;

    /** What to tell the learner; empty where they got what they asked for. */
    Optional<Notice> notice() {
        return switch (this) {
            case RECORDED, ALREADY_RECORDED -> Optional.empty();
            case RECORDED_ON_A_NEW_DAY -> Optional.of(Notice.NEW_DAY);
            case RECORDED_FOR_AN_EARLIER_TEXT -> Optional.of(Notice.EARLIER_TEXT);
            case TAKEN_BACK -> Optional.of(Notice.TAKEN_BACK);
            case ANSWERED_ELSEWHERE -> Optional.of(Notice.ANSWERED_ELSEWHERE);
            case NOT_ASKED -> Optional.of(Notice.NOT_ASKED);
            case CARD_GONE -> Optional.of(Notice.CARD_GONE);
        };
    }
}
