package dev.gopherdeck.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verdict with the cards behind it.
 *
 * @param path the topic and all that it stands in, outermost first; empty for a tag or an importance
 * @param cards what is recalled worst first, then what was never seen
 */
record GroupPage(Group group, List<Outline.Topic> path, Standing standing, List<CardRow> cards) {

    GroupPage {
        path = List.copyOf(path);
        cards = List.copyOf(cards);
    }

    /**
     * A card in the list.
     *
     * @param language BCP 47 tag of its notes, if they say
     * @param recall the probability of recall today, 0 to 1; absent where the card was never answered
     */
    record CardRow(long cardId, String question, @Nullable String language, @Nullable Double recall) {}

    public Reason reason() {
        return Reason.of(standing);
    }
}
