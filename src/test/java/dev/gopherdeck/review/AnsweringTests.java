package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.testing.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithStudy
class AnsweringTests {

    @Autowired
    private Study study;

    @Autowired
    private Answering answering;

    @Autowired
    private CardMemories memories;

    @Autowired
    private MemoryVerification verification;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void beginANewDay() {
        study.beginANewDay();
    }

    @Test
    void anAnswerIsOneRowOfTheLogAndOneStepOfMemory() {
        AnswerCommand command = study.command(study.newCard(), Grade.GOOD);

        assertThat(answering.answer(command)).isEqualTo(AnswerOutcome.RECORDED);

        assertThat(rowsOf(command.cardId())).isEqualTo(1);
        CardMemory memory = memory(command.cardId());
        assertThat(memory.state().due()).isEqualTo(study.today().plusDays(1));
        assertThat(memory.version()).isPositive();
        assertThat(verification.verify().differences()).isEmpty();
    }

    @Test
    void theSameAnswerSentTwiceIsOneAnswer() {
        AnswerCommand command = study.command(study.newCard(), Grade.EASY);

        assertThat(answering.answer(command)).isEqualTo(AnswerOutcome.RECORDED);
        assertThat(answering.answer(command)).isEqualTo(AnswerOutcome.ALREADY_RECORDED);

        assertThat(rowsOf(command.cardId())).isEqualTo(1);
    }

    @Test
    void theSameAnswerSentManyTimesAtOnceIsOneAnswer() throws Exception {
        AnswerCommand command = study.command(study.newCard(), Grade.EASY);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<AnswerOutcome> send = () -> answering.answer(command);
            List<AnswerOutcome> outcomes = new ArrayList<>();
            for (Future<AnswerOutcome> outcome : threads.invokeAll(Collections.nCopies(16, send))) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes).containsOnlyOnce(AnswerOutcome.RECORDED);
            assertThat(outcomes).containsOnly(AnswerOutcome.RECORDED, AnswerOutcome.ALREADY_RECORDED);
        } finally {
            threads.shutdown();
        }
        assertThat(rowsOf(command.cardId())).isEqualTo(1);
    }

    @Test
    void aFailedCardIsDrilledOnTheSameDayWithoutChangingItsSchedule() {
        CardView card = study.newCard();
        answering.answer(study.command(card, Grade.AGAIN));
        CardMemory failed = memory(card.face().cardId());

        study.answerAgain(card, Grade.GOOD);

        assertThat(kindsOf(card.face().cardId())).containsExactly("review", "drill");
        CardMemory drilled = memory(card.face().cardId());
        assertThat(drilled.state().sm2()).isEqualTo(failed.state().sm2());
        assertThat(drilled.state().due()).isEqualTo(failed.state().due());
        assertThat(drilled.version()).isGreaterThan(failed.version());
        assertThat(verification.verify().differences()).isEmpty();
    }

    @Test
    void theStudyDayWaitsForAClockThatWasSetBack() {
        answering.answer(study.command(study.newCard(), Grade.GOOD));
        LocalDate day = study.today();
        clock.forward(Duration.ofDays(-3));

        assertThat(study.today()).isEqualTo(day);
        answering.answer(study.command(study.newCard(), Grade.GOOD));
        assertThat(jdbc.sql("select max(study_day) from review_log")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(day);
    }

    @Test
    void answersGoOnInOrderUnderAClockThatWasSetBack() {
        CardView card = study.newCard();
        study.answer(card, Grade.AGAIN);
        clock.forward(Duration.ofDays(-3));
        study.answerAgain(card, Grade.GOOD);
        assertThat(kindsOf(card.face().cardId())).containsExactly("review", "drill");

        study.undo();
        study.answerAgain(card, Grade.EASY);
        assertThat(kindsOf(card.face().cardId())).containsExactly("review", "drill", "void", "drill");
        assertThat(verification.verify().differences()).isEmpty();
    }

    @Test
    void theLogCannotBeRewritten() {
        answering.answer(study.command(study.newCard(), Grade.GOOD));

        assertThatThrownBy(() -> jdbc.sql("update review_log set grade = 5").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from review_log").update()).hasMessageContaining("append-only");
    }

    @Test
    void verificationNamesAMemoryThatTheLogDoesNotExplain() {
        CardView card = study.newCard();
        answering.answer(study.command(card, Grade.GOOD));
        setEase(card, 199);
        try {
            assertThat(verification.verify().differences())
                    .singleElement()
                    .asString()
                    .contains("card " + card.face().cardId());
        } finally {
            setEase(card, 250);
        }
    }

    private void setEase(CardView card, int ease) {
        jdbc.sql("update memory set ease_hundredths = ? where card_id = ?")
                .params(ease, card.face().cardId())
                .update();
    }

    private int rowsOf(long cardId) {
        return kindsOf(cardId).size();
    }

    private List<String> kindsOf(long cardId) {
        return jdbc.sql("select kind from review_log where card_id = ? order by sequence")
                .param(cardId)
                .query(String.class)
                .list();
    }

    private CardMemory memory(long cardId) {
        return memories.findById(new CardMemory.Id(study.learner().id(), cardId))
                .orElseThrow();
    }
}
