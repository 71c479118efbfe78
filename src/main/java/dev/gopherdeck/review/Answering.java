package dev.gopherdeck.review;

import dev.gopherdeck.deck.Card;
import dev.gopherdeck.deck.Cards;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Memory;
import dev.gopherdeck.scheduling.Scheduler;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers: one answer is one row of the log, one step of memory and one transaction. */
@Service
class Answering {

    private final CurrentLearner currentLearner;
    private final Cards cards;
    private final CardMemories memories;
    private final ReviewLog log;
    private final Clock clock;
    private final ClockOffset clockOffset;

    Answering(
            CurrentLearner currentLearner,
            Cards cards,
            CardMemories memories,
            ReviewLog log,
            Clock clock,
            ClockOffset clockOffset) {
        this.currentLearner = currentLearner;
        this.cards = cards;
        this.memories = memories;
        this.log = log;
        this.clock = clock;
        this.clockOffset = clockOffset;
    }

    /** Records an answer, unless it was recorded before or the page that gave it is out of date. */
    @Transactional
    AnswerOutcome answer(AnswerCommand command) {
        Learner learner = currentLearner.lock();
        if (log.contains(command.requestId())) {
            return AnswerOutcome.ALREADY_RECORDED;
        }
        Optional<Card> card = cards.findById(command.cardId()).filter(found -> !found.isArchived());
        if (card.isEmpty()) {
            return AnswerOutcome.CARD_GONE;
        }
        Optional<CardMemory> memory = memories.findById(new CardMemory.Id(learner.id(), command.cardId()));
        if (memory.map(CardMemory::version).orElse(0L) != command.version()) {
            return AnswerOutcome.ANSWERED_ELSEWHERE;
        }
        return record(command, learner, card.get(), memory);
    }

    private AnswerOutcome record(AnswerCommand command, Learner learner, Card card, Optional<CardMemory> stored) {
        LocalDate today = learner.studyDay(clock);
        Memory before = stored.<Memory>map(CardMemory::state).orElse(Memory.UNSEEN);
        Optional<AnswerKind> kind = before.askedOn(today);
        if (kind.isEmpty()) {
            return AnswerOutcome.NOT_ASKED;
        }
        Memory.Seen after = Scheduler.after(before, kind.get(), command.grade(), today);
        NewEntry.Time time = new NewEntry.Time(clock.instant(), clockOffset.value(), today);
        long sequence =
                log.append(new NewEntry(learner.id(), command, card.revision(), kind.get(), time, before, after));
        remember(learner, card, stored, after, sequence);
        return AnswerOutcome.RECORDED;
    }

    private void remember(Learner learner, Card card, Optional<CardMemory> stored, Memory.Seen after, long sequence) {
        CardMemory.LogPosition position = new CardMemory.LogPosition(sequence, card.revision());
        stored.ifPresentOrElse(
                memory -> memory.record(after, position),
                () -> memories.save(new CardMemory(new CardMemory.Id(learner.id(), card.id()), after, position)));
        learner.studiedOn(after.lastReviewed());
    }
}
