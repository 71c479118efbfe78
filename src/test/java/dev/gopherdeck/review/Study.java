package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Memory;
import dev.gopherdeck.testing.MovableClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

/** A learner who studies day after day, as tests need it. */
final class Study {

    private final FirstVisit firstVisit;
    private final CurrentLearner currentLearner;
    private final ReviewSession session;
    private final Answering answering;
    private final AnswerHistory history;
    private final Undoing undoing;
    private final ReviewQueue queue;
    private final MemoryStore memories;
    private final MovableClock clock;

    Study(
            FirstVisit firstVisit,
            CurrentLearner currentLearner,
            ReviewSession session,
            Answering answering,
            AnswerHistory history,
            Undoing undoing,
            ReviewQueue queue,
            MemoryStore memories,
            MovableClock clock) {
        this.firstVisit = firstVisit;
        this.currentLearner = currentLearner;
        this.session = session;
        this.answering = answering;
        this.history = history;
        this.undoing = undoing;
        this.queue = queue;
        this.memories = memories;
        this.clock = clock;
    }

    /** Begins a day on which nothing was studied yet, whatever other tests did. */
    void beginANewDay() {
        firstVisit.welcome(Locale.ENGLISH);
        nextDay();
    }

    void nextDay() {
        clock.set(today().plusDays(1).atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    Learner learner() {
        return currentLearner.get();
    }

    LocalDate today() {
        return learner().studyDay(clock);
    }

    /** The card that the day asks for. */
    CardView asked() {
        return ((ReviewPage.Question) session.next(new Scope.Everything())).card();
    }

    /** Whether a card is due, new or to be drilled. */
    boolean isAskedFor(CardView card) {
        return queue.asksFor(learner(), today(), card.face().cardId());
    }

    /** The first new card; what comes before it is known. */
    CardView newCard() {
        CardView card = asked();
        while (memory(card) != Memory.UNSEEN) {
            answer(card, Grade.EASY);
            card = asked();
        }
        return card;
    }

    /** A card that is due; what comes before it is known. */
    CardView asked(CardView due) {
        CardView card = asked();
        while (card.face().cardId() != due.face().cardId()) {
            answer(card, Grade.EASY);
            card = asked();
        }
        return card;
    }

    /** Answers a new card. */
    CardView learn() {
        CardView card = newCard();
        answer(card, Grade.GOOD);
        return card;
    }

    void answer(CardView card, Grade grade) {
        assertThat(answering.answer(command(card, grade))).isEqualTo(AnswerOutcome.RECORDED);
    }

    /** Answers a card again, as a page made after its last answer does. */
    void answerAgain(CardView card, Grade grade) {
        assertThat(answering.answer(commandNow(card, grade))).isEqualTo(AnswerOutcome.RECORDED);
    }

    /** What the page of a card sends. */
    AnswerCommand command(CardView card, Grade grade) {
        return command(card, card.version(), card.studyDay(), grade);
    }

    /** What the page of a card would send if it were made now. */
    AnswerCommand commandNow(CardView card, Grade grade) {
        return command(card, remembered(card).version(), today(), grade);
    }

    private static AnswerCommand command(CardView card, long version, LocalDate day, Grade grade) {
        return new AnswerCommand(
                card.face().cardId(),
                version,
                card.face().revision(),
                day,
                UUID.randomUUID(),
                new Given(grade, null, null));
    }

    /** Takes the last answer back. */
    Notice undo() {
        return undoing.undo(history.last(learner()).orElseThrow().sequence(), UUID.randomUUID());
    }

    Remembered remembered(CardView card) {
        return memories.of(learner(), card.face().cardId());
    }

    Memory memory(CardView card) {
        return remembered(card).memory();
    }
}
