package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Memory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithStudy
class UndoingTests {

    @Autowired
    private Study study;

    @Autowired
    private Answering answering;

    @Autowired
    private PracticeSession practice;

    @Autowired
    private Undoing undoing;

    @Autowired
    private AnswerHistory history;

    @Autowired
    private ReviewQueue queue;

    @Autowired
    private MemoryVerification verification;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void beginANewDay() {
        study.beginANewDay();
    }

    @Test
    void anUndoneAnswerNeverHappened() {
        CardView card = study.asked();
        Remembered before = study.remembered(card);
        study.answer(card, Grade.GOOD);

        assertThat(study.undo()).isEqualTo(Notice.UNDONE);

        assertThat(study.memory(card)).isEqualTo(before.memory());
        assertThat(study.asked().face().cardId()).isEqualTo(card.face().cardId());
        assertThat(queue.progress(study.learner(), study.today()).answers()).isZero();
        assertThat(verification.verify().differences()).isEmpty();
    }

    @Test
    void aVersionNeverGoesBackNotEvenWhenTheFirstAnswerIsUndone() {
        CardView card = study.asked();
        study.answer(card, Grade.GOOD);
        long answered = study.remembered(card).version();
        study.undo();

        assertThat(study.remembered(card).version()).isGreaterThan(answered);
    }

    @Test
    void theRequestIdOfAnUndoneAnswerStaysSpent() {
        CardView card = study.asked();
        Memory before = study.memory(card);
        AnswerCommand command = study.command(card, Grade.GOOD);
        answering.answer(command);
        study.undo();

        assertThat(answering.answer(command)).isEqualTo(AnswerOutcome.TAKEN_BACK);
        assertThat(study.memory(card)).isEqualTo(before);
    }

    @Test
    void theSameUndoSentTwiceTakesOneAnswerBack() {
        study.answer(study.asked(), Grade.EASY);
        CardView second = study.asked();
        study.answer(second, Grade.EASY);
        long sequence = history.last(study.learner()).orElseThrow().sequence();
        UUID request = UUID.randomUUID();

        assertThat(undoing.undo(sequence, request)).isEqualTo(Notice.UNDONE);
        assertThat(undoing.undo(sequence, request)).isEqualTo(Notice.UNDONE);

        assertThat(queue.progress(study.learner(), study.today()).answers()).isEqualTo(1);
    }

    @Test
    void anUndoOfSomethingThatIsNotTheLastAnyMoreDoesNothing() {
        study.answer(study.asked(), Grade.EASY);
        long shown = history.last(study.learner()).orElseThrow().sequence();
        study.answer(study.asked(), Grade.EASY);

        assertThat(undoing.undo(shown, UUID.randomUUID())).isEqualTo(Notice.NOTHING_TO_UNDO);
        assertThat(queue.progress(study.learner(), study.today()).answers()).isEqualTo(2);
    }

    @Test
    void everythingCanBeUndoneInTurnAcrossDaysAndKinds() {
        Deque<List<Remembered>> past = new ArrayDeque<>();
        List<CardView> cards = List.of(study.learn(), study.learn(), study.learn());
        int first = answersInAll();
        for (Grade grade : List.of(Grade.GOOD, Grade.AGAIN, Grade.HARD, Grade.EASY, Grade.BLACKOUT)) {
            study.nextDay();
            for (int i = 0; i < 4; i++) {
                past.push(memoriesOf(cards));
                study.answer(study.asked(), grade);
            }
            past.push(memoriesOf(cards));
            practise(cards.get(0), grade);
        }
        while (!past.isEmpty()) {
            study.undo();
            assertThat(memoriesOf(cards))
                    .extracting(Remembered::memory)
                    .isEqualTo(past.pop().stream().map(Remembered::memory).toList());
            assertThat(verification.verify().differences()).isEmpty();
        }
        assertThat(answersInAll()).isEqualTo(first);
    }

    private void practise(CardView card, Grade grade) {
        assertThat(answering.practise(study.command(card, grade), practice.begin()))
                .isEqualTo(AnswerOutcome.RECORDED);
    }

    private List<Remembered> memoriesOf(List<CardView> cards) {
        return cards.stream().map(study::remembered).toList();
    }

    private int answersInAll() {
        return jdbc.sql("select count(*) from counted_answer_view")
                .query(Integer.class)
                .single();
    }
}
