package dev.gopherdeck.deck;

import org.jspecify.annotations.Nullable;

/**
 * A card as a page shows it; all HTML is safe.
 *
 * @param revision which of the card's texts this is
 * @param context where the card stands among the others
 * @param importance how much the notes insist: the name of a mark, in lower case
 * @param frontHtml what stands on the front below the question; may be empty
 * @param answerHtml may be empty
 */
public record CardFace(
        long cardId,
        int revision,
        CardContext context,
        @Nullable String importance,
        String questionHtml,
        String frontHtml,
        String answerHtml) {

    private static final String REMOTE_IMAGE = "<span class=\"remote-image\"";

    /** BCP 47 tag of the text, if the deck says. */
    public @Nullable String language() {
        return context.language();
    }

    /** Whether a picture from another host is left out. */
    public boolean hidesRemoteImages() {
        return frontHtml.contains(REMOTE_IMAGE)
                || answerHtml.contains(REMOTE_IMAGE)
                || questionHtml.contains(REMOTE_IMAGE);
    }
}
