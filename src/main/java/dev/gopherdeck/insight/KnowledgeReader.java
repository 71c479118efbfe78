package dev.gopherdeck.insight;

import dev.gopherdeck.learner.Learner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the cards of the notes and what is kept of their answers together. */
@Component
class KnowledgeReader {

    private final CardStates states;
    private final CardRecords records;
    private final Trends trends;
    private final Clock clock;

    KnowledgeReader(CardStates states, CardRecords records, Trends trends, Clock clock) {
        this.states = states;
        this.records = records;
        this.trends = trends;
        this.clock = clock;
    }

    /** What the learner knows today of all decks that are studied. */
    @Transactional(readOnly = true)
    Knowledge studied(Learner learner) {
        return knowledge(learner, states.studied(learner));
    }

    /** What the learner knows today of one deck. */
    @Transactional(readOnly = true)
    Knowledge ofDeck(Learner learner, long deckId) {
        return knowledge(learner, states.inDeck(learner, deckId));
    }

    private Knowledge knowledge(Learner learner, List<CardState> cards) {
        LocalDate today = learner.studyDay(clock);
        return Knowledge.of(cards, trends.byCard(learner, today), records.average(learner), today);
    }
}
