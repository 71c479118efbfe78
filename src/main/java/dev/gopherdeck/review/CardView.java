package dev.gopherdeck.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card as the review page shows it.
 *
 * @param version what {@link AnswerCommand#version()} has to be
 * @param requestId makes the answer unique
 * @param language BCP 47 tag of the text, if the deck says
 * @param topic titles of the headings above the question, outermost first
 * @param importance name of the importance mark in the message bundles, if there is one
 * @param drill whether the card is a repeat of the same day
 */
record CardView(
        long id,
        long version,
        UUID requestId,
        @Nullable String language,
        List<String> topic,
        @Nullable String importance,
        boolean drill,
        String questionHtml,
        String frontHtml,
        String answerHtml,
        List<Choice> choices) {

    CardView {
        topic = List.copyOf(topic);
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
