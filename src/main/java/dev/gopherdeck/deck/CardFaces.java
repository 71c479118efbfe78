package dev.gopherdeck.deck;

import dev.gopherdeck.markdown.CardHtml;
import dev.gopherdeck.markdown.ImageAddresses;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Renders cards. */
@Component
public class CardFaces {

    private final CardHtml html = new CardHtml();
    private final CardContexts contexts;
    private final Images images;

    CardFaces(CardContexts contexts, Images images) {
        this.contexts = contexts;
        this.images = images;
    }

    /** A card with placeholders for pictures from other hosts. */
    public CardFace of(Card card) {
        return of(card, false);
    }

    /**
     * A card.
     *
     * @param remoteImages whether pictures may be loaded from other hosts
     */
    public CardFace of(Card card, boolean remoteImages) {
        ImageAddresses addresses = images.of(card, remoteImages);
        return new CardFace(
                card.id(),
                card.revision(),
                contexts.of(card.id()),
                card.importance()
                        .map(mark -> mark.name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                html.renderInline(card.questionMarkdown(), addresses),
                html.render(card.front(), addresses),
                html.render(card.answer(), addresses));
    }
}
