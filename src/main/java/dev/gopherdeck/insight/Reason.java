package dev.gopherdeck.insight;

/** Why a verdict is what it is; each is a sentence in the messages. */
enum Reason {
    /** No card was answered. */
    UNTOUCHED,
    /** Cards were answered, but too few reviews came after. */
    TOO_FEW_REVIEWS,
    /** What is missing is mostly what was never seen. */
    UNSEEN,
    /** What is missing is mostly what was seen and is fading. */
    FADING,
    /** Hardly anything is missing. */
    KNOWN;

    static Reason of(Standing standing) {
        if (standing.seen() == 0) {
            return UNTOUCHED;
        }
        return switch (standing.verdict()) {
            case NOT_ENOUGH_EVIDENCE -> TOO_FEW_REVIEWS;
            case SOLID -> KNOWN;
            case WEAK, SHAKY -> standing.unseen() > standing.seen() - standing.recalled() ? UNSEEN : FADING;
        };
    }
}
