package dev.gopherdeck.review;

import dev.gopherdeck.deck.Card;
import dev.gopherdeck.deck.Cards;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Memory;
import dev.gopherdeck.scheduling.Scheduler;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers: one answer is one row of the log, one step of memory and one transaction. */
@Service
class Answering {

    private final CurrentLearner currentLearner;
    private final Cards cards;
    private final MemoryStore memories;
    private final ReviewLog log;
    private final PracticeRuns practice;
    private final LogClock clock;
    private final ApplicationEventPublisher events;

    Answering(
            CurrentLearner currentLearner,
            Cards cards,
            MemoryStore memories,
            ReviewLog log,
            PracticeRuns practice,
            LogClock clock,
            ApplicationEventPublisher events) {
        this.currentLearner = currentLearner;
        this.cards = cards;
        this.memories = memories;
        this.log = log;
        this.practice = practice;
        this.clock = clock;
        this.events = events;
    }

    /** Records an answer, unless it was recorded before or the page that gave it is out of date. */
    @Transactional
    AnswerOutcome answer(AnswerCommand command) {
        Learner learner = currentLearner.lock();
        return spent(command)
                .or(() -> live(command.cardId()).map(card -> review(command, learner, card)))
                .orElse(AnswerOutcome.CARD_GONE);
    }

    /**
     * Records an answer outside the schedule, which moves no memory; in one run a card is asked once.
     *
     * @param since where the run began; see {@link PracticeRuns}
     */
    @Transactional
    AnswerOutcome practise(AnswerCommand command, long since) {
        Learner learner = currentLearner.lock();
        return spent(command)
                .or(() -> live(command.cardId()).map(card -> practise(command, learner, since)))
                .orElse(AnswerOutcome.CARD_GONE);
    }

    private Optional<AnswerOutcome> spent(AnswerCommand command) {
        return log.spent(command.requestId())
                .map(request -> request.takenBack() ? AnswerOutcome.TAKEN_BACK : AnswerOutcome.ALREADY_RECORDED);
    }

    private Optional<Card> live(long cardId) {
        return cards.findById(cardId).filter(card -> !card.isArchived());
    }

    private AnswerOutcome practise(AnswerCommand command, Learner learner, long since) {
        if (practice.has(learner, since, command.cardId())) {
            return AnswerOutcome.ANSWERED_ELSEWHERE;
        }
        Memory memory = memories.of(learner, command.cardId()).memory();
        log.append(NewEntry.answer(learner.id(), command, AnswerKind.PRACTICE, clock.now(learner), memory, memory));
        events.publishEvent(
                new AnswerRecorded(AnswerKind.PRACTICE, command.given().grade()));
        return AnswerOutcome.RECORDED;
    }

    private AnswerOutcome review(AnswerCommand command, Learner learner, Card card) {
        Remembered before = memories.of(learner, card.id());
        if (before.version() != command.version()) {
            return AnswerOutcome.ANSWERED_ELSEWHERE;
        }
        NewEntry.Time time = clock.now(learner);
        Optional<AnswerKind> kind = before.memory().askedOn(time.studyDay());
        kind.ifPresent(asked -> record(command, learner, asked, time, before.memory()));
        return kind.isPresent() ? command.recorded(time.studyDay(), card.revision()) : AnswerOutcome.NOT_ASKED;
    }

    private void record(AnswerCommand command, Learner learner, AnswerKind kind, NewEntry.Time time, Memory before) {
        Memory.Seen after = Scheduler.after(before, kind, command.given().grade(), time.studyDay());
        long sequence = log.append(NewEntry.answer(learner.id(), command, kind, time, before, after));
        memories.keep(
                learner, command.cardId(), before, after, new CardMemory.LogPosition(sequence, command.revision()));
        learner.studiedOn(time.studyDay());
        events.publishEvent(new AnswerRecorded(kind, command.given().grade()));
    }
}
