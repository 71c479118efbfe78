package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.ParsedCard;

/**
 * A card as the notes hold it now.
 *
 * @param path file of the notes, relative to its source
 * @param position place in the deck's order
 * @param questionKey the question as it is compared, see {@link QuestionKey}
 */
record IncomingCard(String path, ParsedCard card, int position, String questionKey) {

    IncomingCard(String path, ParsedCard card, int position) {
        this(path, card, position, QuestionKey.of(card.question()));
    }
}
