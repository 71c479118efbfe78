package dev.gopherdeck.insight;

import dev.gopherdeck.insight.Outline.Topic;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outline of a deck with the state of each of its topics. */
@Service
class DeckPages {

    private final CurrentLearner currentLearner;
    private final DeckOverviews decks;
    private final KnowledgeReader reader;
    private final Outlines outlines;

    DeckPages(CurrentLearner currentLearner, DeckOverviews decks, KnowledgeReader reader, Outlines outlines) {
        this.currentLearner = currentLearner;
        this.decks = decks;
        this.reader = reader;
        this.outlines = outlines;
    }

    /**
     * One deck.
     *
     * @param topics its outline
     * @param path the chosen topic and all that it stands in, outermost first
     * @param chosen the topic whose cards are listed, if one was asked for
     * @param cards the cards of that topic, those of the topics below it included, or all that stand in no topic
     * @param ratio the learner's forgetting ratio, for the recall of single cards
     */
    record DeckPage(
            DeckOverview deck,
            List<TopicRow> topics,
            List<Topic> path,
            @Nullable Topic chosen,
            List<CardRow> cards,
            double ratio) {}

    /** A card in a list; {@code recall} is absent where it was never answered. */
    record CardRow(CardState state, @Nullable Double recall) {}

    @Transactional(readOnly = true)
    Optional<DeckPage> page(String slug, @Nullable Long topicId) {
        Learner learner = currentLearner.get();
        return decks.bySlug(learner, slug).map(deck -> page(deck, reader.ofDeck(learner, deck.id()), topicId));
    }

    private DeckPage page(DeckOverview deck, Knowledge knowledge, @Nullable Long topicId) {
        Outline outline = outlines.all();
        Map<Topic, Standing> standings =
                knowledge.by(card -> outline.path(card.state().topicId()));
        List<TopicRow> topics = outline.inOrder().stream()
                .filter(standings::containsKey)
                .map(topic -> row(topic, outline, standings))
                .toList();
        Topic chosen = standings.keySet().stream()
                .filter(topic -> Long.valueOf(topic.topicId()).equals(topicId))
                .findFirst()
                .orElse(null);
        return new DeckPage(
                deck,
                topics,
                chosen == null ? List.of() : outline.path(chosen.topicId()),
                chosen,
                cards(knowledge, outline, chosen),
                knowledge.average().forgettingRatio());
    }

    private static TopicRow row(Topic topic, Outline outline, Map<Topic, Standing> standings) {
        int depth = outline.path(topic.topicId()).size() - 1;
        Standing standing = standings.get(topic);
        if (standing == null) {
            throw new IllegalArgumentException("no card stands in topic " + topic.topicId());
        }
        return new TopicRow(topic.topicId(), topic.title(), depth, standing);
    }

    private static List<CardRow> cards(Knowledge knowledge, Outline outline, @Nullable Topic chosen) {
        return knowledge.cards().stream()
                .filter(card -> chosen == null
                        ? card.state().topicId() == null
                        : outline.path(card.state().topicId()).contains(chosen))
                .map(card -> new CardRow(
                        card.state(),
                        card.record() == null
                                ? null
                                : Double.valueOf(card.recall(knowledge.average().forgettingRatio()))))
                .toList();
    }
}
