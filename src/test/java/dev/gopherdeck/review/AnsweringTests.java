package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.testing.MovableClock;
import dev.gopherdeck.testing.MovableClockConfiguration;
import dev.gopherdeck.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@WithDatabase
@Import(MovableClockConfiguration.class)
class AnsweringTests {

    @Autowired
    private Answering answering;

    @Autowired
    private ReviewSession session;

    @Autowired
    private FirstVisit firstVisit;

    @Autowired
    private CurrentLearner currentLearner;

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
        firstVisit.welcome(Locale.ENGLISH);
        // another test may have studied on a later day already
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
        LocalDate latest = currentLearner.get().studyDay(clock);
        clock.set(latest.plusDays(1).atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void anAnswerIsOneRowOfTheLogAndOneStepOfMemory() {
        AnswerCommand command = answerTo(nextNew(), Grade.GOOD);

        assertThat(answering.answer(command)).isEqualTo(AnswerOutcome.RECORDED);

        assertThat(rowsOf(command.cardId())).isEqualTo(1);
        CardMemory memory = memory(command.cardId());
        assertThat(memory.state().due()).isEqualTo(today().plusDays(1));
        assertThat(memory.version()).isPositive();
        assertThat(verification.verify().differences()).isEmpty();
    }

    @Test
    void theSameAnswerSentTwiceIsOneAnswer() {
        AnswerCommand command = answerTo(nextNew(), Grade.EASY);

        assertThat(answering.answer(command)).isEqualTo(AnswerOutcome.RECORDED);
        assertThat(answering.answer(command)).isEqualTo(AnswerOutcome.ALREADY_RECORDED);

        assertThat(rowsOf(command.cardId())).isEqualTo(1);
    }

    @Test
    void theSameAnswerSentManyTimesAtOnceIsOneAnswer() throws Exception {
        AnswerCommand command = answerTo(nextNew(), Grade.EASY);
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
    void anAnswerFromAPageThatIsOutOfDateChangesNothing() {
        CardView shownInBothTabs = nextNew();
        answering.answer(answerTo(shownInBothTabs, Grade.AGAIN));
        CardMemory memory = memory(shownInBothTabs.face().cardId());

        assertThat(answering.answer(answerTo(shownInBothTabs, Grade.EASY))).isEqualTo(AnswerOutcome.ANSWERED_ELSEWHERE);

        assertThat(rowsOf(shownInBothTabs.face().cardId())).isEqualTo(1);
        assertThat(memory(shownInBothTabs.face().cardId()).state()).isEqualTo(memory.state());
    }

    @Test
    void aCardThatIsNoLongerAskedIsLeftAlone() {
        CardView card = nextNew();
        answering.answer(answerTo(card, Grade.GOOD));
        long version = memory(card.face().cardId()).version();
        AnswerCommand again = new AnswerCommand(
                card.face().cardId(), version, 1, UUID.randomUUID(), new Given(Grade.GOOD, null, null));

        assertThat(answering.answer(again)).isEqualTo(AnswerOutcome.NOT_ASKED);
        assertThat(rowsOf(card.face().cardId())).isEqualTo(1);
    }

    @Test
    void anArchivedCardIsLeftAlone() {
        CardView card = nextNew();
        jdbc.sql("update card set archived_at = now() where id = ?")
                .param(card.face().cardId())
                .update();

        assertThat(answering.answer(answerTo(card, Grade.GOOD))).isEqualTo(AnswerOutcome.CARD_GONE);
        assertThat(rowsOf(card.face().cardId())).isZero();
    }

    @Test
    void aFailedCardIsDrilledOnTheSameDayWithoutChangingItsSchedule() {
        CardView card = nextNew();
        answering.answer(answerTo(card, Grade.AGAIN));
        CardMemory failed = memory(card.face().cardId());

        AnswerCommand drill = new AnswerCommand(
                card.face().cardId(), failed.version(), 1, UUID.randomUUID(), new Given(Grade.GOOD, 900, 2_000));
        assertThat(answering.answer(drill)).isEqualTo(AnswerOutcome.RECORDED);

        assertThat(kindsOf(card.face().cardId())).containsExactly("review", "drill");
        CardMemory drilled = memory(card.face().cardId());
        assertThat(drilled.state().sm2()).isEqualTo(failed.state().sm2());
        assertThat(drilled.state().due()).isEqualTo(failed.state().due());
        assertThat(drilled.version()).isGreaterThan(failed.version());
        assertThat(verification.verify().differences()).isEmpty();
    }

    @Test
    void theStudyDayWaitsForAClockThatWasSetBack() {
        answering.answer(answerTo(nextNew(), Grade.GOOD));
        LocalDate day = today();
        clock.forward(Duration.ofDays(-3));

        assertThat(today()).isEqualTo(day);
        answering.answer(answerTo(nextNew(), Grade.GOOD));
        assertThat(jdbc.sql("select max(study_day) from review_log")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(day);
    }

    @Test
    void theLogCannotBeRewritten() {
        answering.answer(answerTo(nextNew(), Grade.GOOD));

        assertThatThrownBy(() -> jdbc.sql("update review_log set grade = 5").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from review_log").update()).hasMessageContaining("append-only");
    }

    @Test
    void verificationNamesAMemoryThatTheLogDoesNotExplain() {
        CardView card = nextNew();
        answering.answer(answerTo(card, Grade.GOOD));
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

    private CardView nextNew() {
        ReviewPage page = session.next(new Scope.Everything());
        assertThat(page).isInstanceOf(ReviewPage.Question.class);
        CardView card = ((ReviewPage.Question) page).card();
        if (card.version() != 0) {
            answering.answer(answerTo(card, Grade.EASY));
            return nextNew();
        }
        return card;
    }

    private static AnswerCommand answerTo(CardView card, Grade grade) {
        return new AnswerCommand(
                card.face().cardId(),
                card.version(),
                card.face().revision(),
                UUID.randomUUID(),
                new Given(grade, null, null));
    }

    private CardMemory memory(long cardId) {
        return memories.findById(new CardMemory.Id(currentLearner.get().id(), cardId))
                .orElseThrow();
    }

    private LocalDate today() {
        return currentLearner.get().studyDay(clock);
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
}
