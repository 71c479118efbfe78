package dev.gopherdeck.deck;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts that cards had before. */
@Component
public class CardRevisions {

    private final JdbcClient jdbc;

    CardRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How a card's text differs from one of its earlier texts; empty if it reads the same.
     *
     * @param seenRevision the text that a learner saw last
     */
    public Optional<CardChange> changeSince(Card card, int seenRevision) {
        if (seenRevision >= card.revision()) {
            return Optional.empty();
        }
        CardTexts now = new CardTexts(card.questionMarkdown(), card.front(), card.answer());
        return jdbc.sql(
                        """
                select question_markdown as question, front, answer from card_revision where card_id = ? and revision = ?""")
                .params(card.id(), seenRevision)
                .query(CardTexts.class)
                .optional()
                .map(before -> before.changeTo(now))
                .filter(change -> !change.isEmpty());
    }
}
