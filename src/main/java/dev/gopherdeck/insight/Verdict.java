package dev.gopherdeck.insight;

/** What is to be thought of a topic. */
enum Verdict {
    /** Most questions would be failed, or soon will be. */
    WEAK,
    /** Too many questions would be failed. */
    SHAKY,
    /** Nothing to worry about. */
    SOLID,
    /** Too few reviews to say. */
    NOT_ENOUGH_EVIDENCE;

    static final int ENOUGH_REVIEWS = 5;
    static final double SHAKY_FROM = 0.65;
    static final double SOLID_FROM = 0.85;

    /** Judges by the share of all cards, unseen ones included, that would be recalled. */
    static Verdict of(Standing standing) {
        if (standing.fit().reviews() < ENOUGH_REVIEWS) {
            return NOT_ENOUGH_EVIDENCE;
        }
        if (standing.known() < SHAKY_FROM) {
            return WEAK;
        }
        return standing.known() < SOLID_FROM ? SHAKY : SOLID;
    }
}
