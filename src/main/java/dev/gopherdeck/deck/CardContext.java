package dev.gopherdeck.deck;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a card stands among the others.
 *
 * @param language BCP 47 tag of the deck, if it says
 * @param topic titles of the headings above the card, outermost first
 * @param siblingId the same card in another language, if there is one: decks of one family hold it under the same
 *     explicit id
 */
public record CardContext(@Nullable String language, List<String> topic, @Nullable Long siblingId) {

    static final CardContext NONE = new CardContext(null, List.of(), null);

    public CardContext {
        topic = List.copyOf(topic);
    }

    /** The same card in another language. */
    public Optional<Long> sibling() {
        return Optional.ofNullable(siblingId);
    }
}
