package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.testing.WithDatabase;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@WithDatabase
class ReviewMetersTests {

    @Autowired
    private Answering answering;

    @Autowired
    private ReviewSession session;

    @Autowired
    private FirstVisit firstVisit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MeterRegistry registry;

    @BeforeEach
    void beWelcome() {
        firstVisit.welcome(Locale.ENGLISH);
    }

    @Test
    void anAnswerIsCountedOnceItIsSureToStay() {
        AnswerCommand command = goodAnswer();
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
        session.next(new Scope.Everything());

        assertThat(registry.get("gopherdeck.queue").timer().count()).isPositive();
    }

    private AnswerCommand goodAnswer() {
        CardView card = ((ReviewPage.Question) session.next(new Scope.Everything())).card();
        return new AnswerCommand(
                card.face().cardId(),
                card.version(),
                card.face().revision(),
                card.studyDay(),
                UUID.randomUUID(),
                new Given(Grade.GOOD, null, null));
    }

    private double goodReviews() {
        Counter counter = registry.find("gopherdeck.answers")
                .tags("kind", "review", "grade", "good")
                .counter();
        return counter == null ? 0 : counter.count();
    }
}
