package dev.gopherdeck.review;

import dev.gopherdeck.deck.Card;
import dev.gopherdeck.deck.Cards;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses what comes next. */
@Service
class ReviewSession {

    private final CurrentLearner currentLearner;
    private final ReviewQueue queue;
    private final AnswerHistory history;
    private final DayResults results;
    private final Pace pace;
    private final Cards cards;
    private final CardViews views;
    private final Clock clock;

    ReviewSession(
            CurrentLearner currentLearner,
            ReviewQueue queue,
            AnswerHistory history,
            DayResults results,
            Pace pace,
            Cards cards,
            CardViews views,
            Clock clock) {
        this.currentLearner = currentLearner;
        this.queue = queue;
        this.history = history;
        this.results = results;
        this.pace = pace;
        this.cards = cards;
        this.views = views;
        this.clock = clock;
    }

    /** What the day asks the current learner for next within a scope. */
    @Transactional(readOnly = true)
    ReviewPage next(Scope scope) {
        Learner learner = currentLearner.get();
        return next(learner, history.end(learner), scope);
    }

    /**
     * What the day asks for next within a scope. A card whose answer was just undone comes first.
     *
     * @param end where the learner's log ends
     */
    @Transactional(readOnly = true)
    ReviewPage next(Learner learner, LogEnd end, Scope scope) {
        LocalDate today = learner.studyDay(clock);
        Agenda agenda = queue.agenda(learner, scope, today);
        return card(learner, end, agenda, today)
                .<ReviewPage>map(card -> question(learner, agenda, views.asked(learner, card, today)))
                .orElseGet(() -> finished(learner, scope, agenda, today));
    }

    /** The card that {@link #next(Scope)} asks for, without what only a page shows. */
    @Transactional(readOnly = true)
    Optional<Asked> asked(Scope scope) {
        Learner learner = currentLearner.get();
        LocalDate today = learner.studyDay(clock);
        Agenda agenda = queue.agenda(learner, scope, today);
        return card(learner, history.end(learner), agenda, today).map(card -> views.brief(learner, card, today));
    }

    private Optional<Card> card(Learner learner, LogEnd end, Agenda agenda, LocalDate today) {
        return undone(learner, end, today).or(agenda::next).flatMap(cards::findById);
    }

    private Optional<Long> undone(Learner learner, LogEnd end, LocalDate today) {
        return end.justUndone(today).filter(card -> queue.asksFor(learner, today, card));
    }

    private ReviewPage.Question question(Learner learner, Agenda agenda, CardView card) {
        int left = agenda.left().cards();
        return new ReviewPage.Question(card, agenda.done().cards(), left, pace.minutesFor(left, learner));
    }

    private ReviewPage.Finished finished(Learner learner, Scope scope, Agenda agenda, LocalDate today) {
        return new ReviewPage.Finished(
                today,
                agenda.done(),
                results.of(learner, today),
                agenda.backlog(),
                queue.agenda(learner, scope, today.plusDays(1)).left());
    }
}
