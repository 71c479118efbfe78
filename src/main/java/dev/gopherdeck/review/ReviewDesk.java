package dev.gopherdeck.review;

import dev.gopherdeck.learner.CurrentLearner;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Reviewing without a browser: asks what the review page would ask, and takes answers as its forms do. */
@Service
public class ReviewDesk {

    private static final Scope EVERYTHING = new Scope.Everything();

    private final ReviewSession session;
    private final Answering answering;
    private final Undoing undoing;
    private final AnswerHistory history;
    private final CurrentLearner currentLearner;

    ReviewDesk(
            ReviewSession session,
            Answering answering,
            Undoing undoing,
            AnswerHistory history,
            CurrentLearner currentLearner) {
        this.session = session;
        this.answering = answering;
        this.undoing = undoing;
        this.history = history;
        this.currentLearner = currentLearner;
    }

    /** The card that the study day asks for next; empty when it asks for none. */
    public Optional<Asked> next() {
        return session.asked(EVERYTHING);
    }

    /**
     * Answers a card.
     *
     * @param requestId makes the answer unique
     * @throws IllegalStateException if the card is not asked any more, as its version or the day has changed
     */
    public void answer(Asked asked, Given given, UUID requestId) {
        AnswerOutcome outcome = answering.answer(
                new AnswerCommand(asked.cardId(), asked.version(), asked.revision(), null, requestId, given));
        if (outcome != AnswerOutcome.RECORDED) {
            throw new IllegalStateException("answer to card %d: %s".formatted(asked.cardId(), outcome));
        }
    }

    /** Takes the last answer back; its card is asked again first. Does nothing where there is none. */
    public void takeBack(UUID requestId) {
        history.last(currentLearner.get()).ifPresent(last -> undoing.undo(last.sequence(), requestId));
    }
}
