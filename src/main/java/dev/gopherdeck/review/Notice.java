package dev.gopherdeck.review;

import java.util.Locale;

/** One sentence above the card about what the last request did, or why it did nothing. */
enum Notice {
    ANSWERED_ELSEWHERE(false),
    NOT_ASKED(false),
    CARD_GONE(false),
    TAKEN_BACK(false),
    NOTHING_TO_UNDO(false),
    NEW_DAY(true),
    EARLIER_TEXT(true),
    UNDONE(true),
    BURIED(true),
    SUSPENDED(true),
    FLAGGED(true),
    UNFLAGGED(true),
    NOTE_KEPT(true);

    private final boolean goodNews;

    Notice(boolean goodNews) {
        this.goodNews = goodNews;
    }

    /** Its key below {@code review.notice} in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the request did what was asked; otherwise the notice interrupts what a screen reader says. */
    public boolean isGoodNews() {
        return goodNews;
    }
}
