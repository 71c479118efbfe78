package dev.gopherdeck.review;

import dev.gopherdeck.deck.Cards;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses what comes next in a round of practice. */
@Service
class PracticeSession {

    private final CurrentLearner currentLearner;
    private final PracticeRuns runs;
    private final Pace pace;
    private final Cards cards;
    private final CardViews views;
    private final Clock clock;

    PracticeSession(
            CurrentLearner currentLearner, PracticeRuns runs, Pace pace, Cards cards, CardViews views, Clock clock) {
        this.currentLearner = currentLearner;
        this.runs = runs;
        this.pace = pace;
        this.cards = cards;
        this.views = views;
        this.clock = clock;
    }

    /** Begins a round; see {@link PracticeRuns}. */
    @Transactional(readOnly = true)
    long begin() {
        return runs.begin(currentLearner.get());
    }

    @Transactional(readOnly = true)
    ReviewPage next(Learner learner, Scope scope, long since) {
        PracticeRun rest = runs.rest(learner, scope, since);
        PracticeRuns.Practised had = runs.practised(learner, since);
        return rest.next()
                .flatMap(cards::findById)
                .<ReviewPage>map(card -> new ReviewPage.Question(
                        views.practised(learner, card, learner.studyDay(clock)),
                        had.cards(),
                        rest.left(),
                        pace.minutesFor(rest.left(), learner)))
                .orElseGet(() -> new ReviewPage.Practised(had.cards(), had.known()));
    }
}
