package dev.gopherdeck.deck;

import dev.gopherdeck.markdown.CardHtml;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Renders cards. */
@Component
public class CardFaces {

    private final CardHtml html = new CardHtml();
    private final Decks decks;
    private final Topics topics;

    CardFaces(Decks decks, Topics topics) {
        this.decks = decks;
        this.topics = topics;
    }

    public CardFace of(Card card) {
        return new CardFace(
                card.id(),
                card.revision(),
                decks.findById(card.deckId()).map(Deck::language).orElse(null),
                card.topicId().map(topics::path).orElse(List.of()),
                card.importance()
                        .map(mark -> mark.name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                html.renderInline(card.questionMarkdown()),
                html.render(card.front()),
                html.render(card.answer()));
    }
}
