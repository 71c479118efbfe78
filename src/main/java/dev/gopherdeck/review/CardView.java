package dev.gopherdeck.review;

import dev.gopherdeck.deck.CardChange;
import dev.gopherdeck.deck.CardFace;
import dev.gopherdeck.scheduling.AnswerKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card as the review page asks it.
 *
 * @param version what {@link AnswerCommand#version()} has to be
 * @param requestId makes the answer unique
 * @param studyDay on which the card is asked
 * @param kind what an answer would be
 * @param place where the card stands in the notes
 * @param lapses how often the card was forgotten, where it is to be pointed out as a leech, else 0
 * @param change what changed since the learner last saw the card; null where nothing did
 */
record CardView(
        CardFace face,
        long version,
        UUID requestId,
        LocalDate studyDay,
        AnswerKind kind,
        List<Choice> choices,
        CardMark mark,
        Place place,
        int lapses,
        @Nullable CardChange change) {

    CardView {
        choices = List.copyOf(choices);
    }

    /** Whether the card is a repeat of the same day. */
    public boolean isDrill() {
        return kind == AnswerKind.DRILL;
    }

    public boolean isLeech() {
        return lapses > 0;
    }

    /**
     * A grade that can be given.
     *
     * @param key the digit that gives it on the keyboard
     * @param name of the grade in the message bundles
     * @param next what giving it would lead to; null where it leads to nothing
     */
    record Choice(int key, int grade, String name, @Nullable Next next) {}

    /**
     * The outcome of a grade.
     *
     * @param days until the next review
     * @param again whether the card is asked again on the same day
     */
    record Next(long days, boolean again) {}

    /**
     * Where a card stands in the notes.
     *
     * @param path relative to the notes' source
     * @param line 1-based
     */
    record Place(String path, int line) {}
}
