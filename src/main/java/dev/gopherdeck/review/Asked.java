package dev.gopherdeck.review;

import dev.gopherdeck.scheduling.AnswerKind;
import java.util.List;

/**
 * A card that is asked now.
 *
 * @param version of the memory that the question was made from; an answer to an older one changes nothing
 * @param revision of the card's text
 * @param kind what an answer would be: a review or a drill
 * @param topic titles of the headings above the question, outermost first
 */
public record Asked(long cardId, long version, int revision, AnswerKind kind, List<String> topic) {

    public Asked {
        topic = List.copyOf(topic);
    }

    /** Whether the card is a repeat of the same day. */
    public boolean isDrill() {
        return kind == AnswerKind.DRILL;
    }
}
