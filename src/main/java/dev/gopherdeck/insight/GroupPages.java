package dev.gopherdeck.insight;

import dev.gopherdeck.insight.GroupPage.CardRow;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(new GroupPage(
                        group,
                        outline.path(group.topic()),
                        knowledge.standing(cards),
                        rows(cards, knowledge, new DeckLanguages(decks.names(learner)))));
    }

    private static List<CardRow> rows(List<Judged> cards, Knowledge knowledge, DeckLanguages languages) {
        double ratio = Standing.fit(cards).forgettingRatio(knowledge.average());
        return cards.stream()
                .map(card -> new CardRow(
                        card.state().cardId(),
                        card.state().question(),
                        languages.ofId(card.state().deckId()),
                        card.record() == null ? null : Double.valueOf(card.recall(ratio))))
                .sorted(WORST_FIRST)
                .toList();
    }
}
