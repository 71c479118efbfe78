package dev.gopherdeck.insight;

import dev.gopherdeck.insight.GroupPage.CardRow;
import dev.gopherdeck.insight.Outline.Topic;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a verdict: exactly the cards that it was made from. */
@Service
class GroupPages {

    private static final Comparator<CardRow> WORST_FIRST =
            Comparator.comparing(CardRow::recall, Comparator.nullsLast(Comparator.naturalOrder()));

    private final CurrentLearner currentLearner;
    private final KnowledgeReader reader;
    private final Outlines outlines;
    private final DeckOverviews decks;

    GroupPages(CurrentLearner currentLearner, KnowledgeReader reader, Outlines outlines, DeckOverviews decks) {
        this.currentLearner = currentLearner;
        this.reader = reader;
        this.outlines = outlines;
        this.decks = decks;
    }

    /** The cards of a group among the decks that the learner studies; empty where there is none. */
    @Transactional(readOnly = true)
    Optional<GroupPage> page(Group group) {
        Learner learner = currentLearner.get();
        Outline outline = outlines.all();
        Knowledge knowledge = reader.studied(learner);
        List<Judged> cards = knowledge.cards().stream()
                .filter(card -> group.holds(card.state(), outline))
                .toList();
        return cards.isEmpty() ? Optional.empty() : Optional.of(page(group, outline, knowledge, cards, decks(learner)));
    }

    private static GroupPage page(
            Group group, Outline outline, Knowledge knowledge, List<Judged> cards, Map<Long, DeckOverview> decks) {
        double ratio = Standing.fit(cards).forgettingRatio(knowledge.average());
        List<Topic> path = outline.path(group.topic());
        DeckOverview deck = path.isEmpty() ? null : decks.get(path.get(0).deckId());
        return new GroupPage(
                group,
                path.stream().map(Topic::title).toList(),
                deck == null ? null : deck.slug(),
                Standing.of(cards, ratio, knowledge.day()),
                cards.stream()
                        .map(card -> row(
                                card,
                                recall(card, knowledge, ratio),
                                decks.get(card.state().deckId())))
                        .sorted(WORST_FIRST)
                        .toList());
    }

    private static CardRow row(Judged card, @Nullable Double recall, @Nullable DeckOverview deck) {
        return new CardRow(
                card.state().cardId(), card.state().question(), deck == null ? null : deck.language(), recall);
    }

    private static @Nullable Double recall(Judged card, Knowledge knowledge, double ratio) {
        return card.record() == null ? null : Double.valueOf(card.recallOn(knowledge.day(), ratio));
    }

    private Map<Long, DeckOverview> decks(Learner learner) {
        return decks.all(learner).stream().collect(Collectors.toMap(DeckOverview::id, Function.identity()));
    }
}
