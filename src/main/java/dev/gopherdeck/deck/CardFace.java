package dev.gopherdeck.deck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card as a page shows it; all HTML is safe.
 *
 * @param revision which of the card's texts this is
 * @param language BCP 47 tag of the text, if the deck says
 * @param topic titles of the headings above the question, outermost first
 * @param importance how much the notes insist: the name of a mark, in lower case
 * @param frontHtml what stands on the front below the question; may be empty
 * @param answerHtml may be empty
 */
public record CardFace(
        long cardId,
        int revision,
        @Nullable String language,
        List<String> topic,
        @Nullable String importance,
        String questionHtml,
        String frontHtml,
        String answerHtml) {

    private static final String REMOTE_IMAGE = "<span class=\"remote-image\"";

    public CardFace {
        topic = List.copyOf(topic);
    }

    /** Whether a picture from another host is left out. */
    public boolean hidesRemoteImages() {
        return frontHtml.contains(REMOTE_IMAGE)
                || answerHtml.contains(REMOTE_IMAGE)
                || questionHtml.contains(REMOTE_IMAGE);
    }
}
