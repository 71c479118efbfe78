package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.scheduling.Grade;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@WithStudy
class ReviewMetersTests {

    @Autowired
    private Study study;

    @Autowired
    private Answering answering;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MeterRegistry registry;

    @BeforeEach
    void beginANewDay() {
        study.beginANewDay();
    }

    @Test
    void anAnswerIsCountedOnceItIsSureToStay() {
        AnswerCommand command = study.command(study.newCard(), Grade.GOOD);
        transaction.executeWithoutResult(status -> {
            assertThat(answering.answer(command)).isEqualTo(AnswerOutcome.RECORDED);
            status.setRollbackOnly();
        });
        assertThat(goodReviews()).isZero();

        assertThat(answering.answer(command)).isEqualTo(AnswerOutcome.RECORDED);
        assertThat(answering.answer(command)).isEqualTo(AnswerOutcome.ALREADY_RECORDED);
        assertThat(goodReviews()).isEqualTo(1);
    }

    @Test
    void choosingACardIsTimed() {
        study.asked();

        assertThat(registry.get("gopherdeck.queue").timer().count()).isPositive();
    }

    private double goodReviews() {
        Counter counter = registry.find("gopherdeck.answers")
                .tags("kind", "review", "grade", "good")
                .counter();
        return counter == null ? 0 : counter.count();
    }
}
