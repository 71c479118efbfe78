package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Memory;
import dev.gopherdeck.testing.MovableClock;
import dev.gopherdeck.testing.MovableClockConfiguration;
import dev.gopherdeck.testing.WithDatabase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@WithDatabase
@Import(MovableClockConfiguration.class)
class UndoingTests {

    @Autowired
    private Answering answering;

    @Autowired
    private Undoing undoing;

    @Autowired
    private AnswerHistory history;

    @Autowired
    private ReviewSession session;

    @Autowired
    private ReviewQueue queue;

    @Autowired
    private PracticeSession practice;

    @Autowired
    private CardMarks marks;

    @Autowired
    private MemoryStore memories;

    @Autowired
    private MemoryVerification verification;

    @Autowired
    private FirstVisit firstVisit;

    @Autowired
    private CurrentLearner currentLearner;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void beginANewDay() {
        firstVisit.welcome(Locale.ENGLISH);
        nextDay();
    }

    @Test
    void anUndoneAnswerNeverHappened() {
        CardView card = asked();
        Remembered before = remembered(card);
        answer(card, Grade.GOOD);

        assertThat(undo()).isEqualTo(Notice.UNDONE);

        assertThat(remembered(card).memory()).isEqualTo(before.memory());
        assertThat(asked().face().cardId()).isEqualTo(card.face().cardId());
        assertThat(queue.progress(currentLearner.get(), today()).answers()).isZero();
        assertThat(verification.verify().differences()).isEmpty();
    }

    @Test
    void aVersionNeverGoesBackNotEvenWhenTheFirstAnswerIsUndone() {
        CardView card = asked();
        answer(card, Grade.GOOD);
        long answered = remembered(card).version();
        undo();

        assertThat(remembered(card).version()).isGreaterThan(answered);
    }

    @Test
    void theRequestIdOfAnUndoneAnswerStaysSpent() {
        CardView card = asked();
        Memory before = remembered(card).memory();
        AnswerCommand command = command(card, Grade.GOOD);
        answering.answer(command);
        undo();

        assertThat(answering.answer(command)).isEqualTo(AnswerOutcome.TAKEN_BACK);
        assertThat(remembered(card).memory()).isEqualTo(before);
    }

    @Test
    void theSameUndoSentTwiceTakesOneAnswerBack() {
        answer(asked(), Grade.EASY);
        CardView second = asked();
        answer(second, Grade.EASY);
        long sequence = history.last(currentLearner.get()).orElseThrow().sequence();
        UUID request = UUID.randomUUID();

        assertThat(undoing.undo(sequence, request)).isEqualTo(Notice.UNDONE);
        assertThat(undoing.undo(sequence, request)).isEqualTo(Notice.UNDONE);

        assertThat(queue.progress(currentLearner.get(), today()).answers()).isEqualTo(1);
    }

    @Test
    void anUndoOfSomethingThatIsNotTheLastAnyMoreDoesNothing() {
        answer(asked(), Grade.EASY);
        long shown = history.last(currentLearner.get()).orElseThrow().sequence();
        answer(asked(), Grade.EASY);

        assertThat(undoing.undo(shown, UUID.randomUUID())).isEqualTo(Notice.NOTHING_TO_UNDO);
        assertThat(queue.progress(currentLearner.get(), today()).answers()).isEqualTo(2);
    }

    @Test
    void everythingCanBeUndoneInTurnAcrossDaysAndKinds() {
        Deque<List<Remembered>> past = new ArrayDeque<>();
        List<CardView> cards = List.of(learn(), learn(), learn());
        int first = answersInAll();
        for (Grade grade : List.of(Grade.GOOD, Grade.AGAIN, Grade.HARD, Grade.EASY, Grade.BLACKOUT)) {
            nextDay();
            for (int i = 0; i < 4; i++) {
                past.push(memoriesOf(cards));
                answer(asked(), grade);
            }
            past.push(memoriesOf(cards));
            practise(cards.get(0), grade);
        }
        while (!past.isEmpty()) {
            undo();
            assertThat(memoriesOf(cards))
                    .extracting(Remembered::memory)
                    .isEqualTo(past.pop().stream().map(Remembered::memory).toList());
            assertThat(verification.verify().differences()).isEmpty();
        }
        assertThat(answersInAll()).isEqualTo(first);
    }

    @Test
    void practiceIsLoggedAndMovesNoMemory() {
        CardView card = asked();
        answer(card, Grade.GOOD);
        Remembered before = remembered(card);
        long since = practice.begin();
        AnswerCommand command = command(card, Grade.AGAIN);

        assertThat(answering.practise(command, since)).isEqualTo(AnswerOutcome.RECORDED);
        assertThat(answering.practise(command, since)).isEqualTo(AnswerOutcome.ALREADY_RECORDED);
        assertThat(answering.practise(command(card, Grade.GOOD), since)).isEqualTo(AnswerOutcome.ANSWERED_ELSEWHERE);

        assertThat(remembered(card)).isEqualTo(before);
        assertThat(verification.verify().differences()).isEmpty();
    }

    @Test
    void aRoundOfPracticeAsksEveryCardOfItsScopeOnce() {
        long topic = jdbc.sql("select topic_id from queue_view order by card_id limit 1")
                .query(Long.class)
                .single();
        Scope scope = new Scope.OfTopic(List.of(topic));
        int cards = jdbc.sql("select count(*) from queue_view where topic_id = ?")
                .param(topic)
                .query(Integer.class)
                .single();
        long since = practice.begin();
        for (int i = 0; i < cards; i++) {
            ReviewPage.Question question = (ReviewPage.Question) practice.next(scope, since);
            assertThat(question.left()).isEqualTo(cards - i);
            assertThat(answering.practise(command(question.card(), Grade.GOOD), since))
                    .isEqualTo(AnswerOutcome.RECORDED);
        }
        assertThat(practice.next(scope, since)).isEqualTo(new ReviewPage.Practised(cards, cards));
    }

    @Test
    void aBuriedCardComesBackOnTheNextDay() {
        CardView card = learn();
        nextDay();
        marks.bury(card.face().cardId());

        assertThat(queue.asksFor(currentLearner.get(), today(), card.face().cardId()))
                .isFalse();
        nextDay();
        assertThat(queue.asksFor(currentLearner.get(), today(), card.face().cardId()))
                .isTrue();
        assertThat(verification.verify().differences()).isEmpty();
    }

    @Test
    void aSuspendedCardIsNotAskedUntilItIsTakenUpAgain() {
        CardView card = learn();
        marks.suspend(card.face().cardId(), true);
        nextDay();
        nextDay();

        assertThat(queue.asksFor(currentLearner.get(), today(), card.face().cardId()))
                .isFalse();
        marks.suspend(card.face().cardId(), false);
        assertThat(queue.asksFor(currentLearner.get(), today(), card.face().cardId()))
                .isTrue();
        assertThat(verification.verify().differences()).isEmpty();
    }

    @Test
    void anArchivedCardLeavesTheQueueAndComesBackWithItsMemory() {
        CardView card = learn();
        nextDay();
        archive(card, "now()");
        assertThat(queue.asksFor(currentLearner.get(), today(), card.face().cardId()))
                .isFalse();

        archive(card, "null");
        assertThat(queue.asksFor(currentLearner.get(), today(), card.face().cardId()))
                .isTrue();
        assertThat(verification.verify().differences()).isEmpty();
    }

    private void archive(CardView card, String when) {
        jdbc.sql("update card set archived_at = " + when + " where id = ?")
                .param(card.face().cardId())
                .update();
    }

    /** Answers a new card. */
    private CardView learn() {
        while (true) {
            CardView card = asked();
            boolean isNew = remembered(card).memory() == Memory.UNSEEN;
            answer(card, Grade.GOOD);
            if (isNew) {
                return card;
            }
        }
    }

    private CardView asked() {
        return ((ReviewPage.Question) session.next(new Scope.Everything())).card();
    }

    private void answer(CardView card, Grade grade) {
        assertThat(answering.answer(command(card, grade))).isEqualTo(AnswerOutcome.RECORDED);
    }

    private void practise(CardView card, Grade grade) {
        assertThat(answering.practise(command(card, grade), practice.begin())).isEqualTo(AnswerOutcome.RECORDED);
    }

    private static AnswerCommand command(CardView card, Grade grade) {
        return new AnswerCommand(
                card.face().cardId(),
                card.version(),
                card.face().revision(),
                UUID.randomUUID(),
                new Given(grade, null, null));
    }

    private Notice undo() {
        return undoing.undo(history.last(currentLearner.get()).orElseThrow().sequence(), UUID.randomUUID());
    }

    private Remembered remembered(CardView card) {
        return memories.of(currentLearner.get(), card.face().cardId());
    }

    private List<Remembered> memoriesOf(List<CardView> cards) {
        return cards.stream().map(this::remembered).toList();
    }

    private int answersInAll() {
        return jdbc.sql("select count(*) from counted_answer_view")
                .query(Integer.class)
                .single();
    }

    private LocalDate today() {
        return currentLearner.get().studyDay(clock);
    }

    private void nextDay() {
        clock.set(today().plusDays(1).atTime(9, 0).toInstant(ZoneOffset.UTC));
    }
}
