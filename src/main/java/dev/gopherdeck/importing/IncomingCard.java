package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.ParsedCard;

/**
 * A card as the notes hold it now.
 *
 * @param source name of the source to which the path is relative
 * @param path file of the notes
 * @param questionKey the question as it is compared, see {@link QuestionKey}
 */
public record IncomingCard(String source, String path, ParsedCard card, String questionKey) {

    IncomingCard(String source, String path, ParsedCard card) {
        this(source, path, card, QuestionKey.of(card.question()));
    }
}
