package dev.gopherdeck.review;

import org.jspecify.annotations.Nullable;

/**
 * What a learner noted on a card, apart from answering it.
 *
 * @param note the learner's note to self, plain text
 */
record CardMark(boolean suspended, boolean flagged, @Nullable String note) {

    static final CardMark NONE = new CardMark(false, false, null);
}
