package dev.gopherdeck.review;

import dev.gopherdeck.deck.CardChange;
import dev.gopherdeck.deck.CardFace;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card as the review page asks it.
 *
 * @param version what {@link AnswerCommand#version()} has to be
 * @param requestId makes the answer unique
 * @param drill whether the card is a repeat of the same day
 * @param change what changed since the learner last saw the card; null where nothing did
 */
record CardView(
        CardFace face, long version, UUID requestId, boolean drill, List<Choice> choices, @Nullable CardChange change) {

    CardView {
        choices = List.copyOf(choices);
    }

    /**
     * A grade that can be given, and what it would lead to.
     *
     * @param key the digit that gives it on the keyboard
     * @param name of the grade in the message bundles
     * @param days until the next review
     * @param again whether the card is asked again on the same day
     */
    record Choice(int key, int grade, String name, long days, boolean again) {}
}
