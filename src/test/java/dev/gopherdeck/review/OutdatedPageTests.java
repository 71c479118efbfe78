package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Memory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of an answer when something happened between the page and the answer. */
@WithStudy
class OutdatedPageTests {

    @Autowired
    private Study study;

    @Autowired
    private Answering answering;

    @Autowired
    private MemoryVerification verification;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void beginANewDay() {
        study.beginANewDay();
    }

    @Test
    void anAnswerToACardThatWasAnsweredElsewhereChangesNothing() {
        CardView shownInBothTabs = study.newCard();
        study.answer(shownInBothTabs, Grade.AGAIN);
        Remembered before = study.remembered(shownInBothTabs);

        assertThat(answering.answer(study.command(shownInBothTabs, Grade.EASY)))
                .isEqualTo(AnswerOutcome.ANSWERED_ELSEWHERE);
        assertThat(study.remembered(shownInBothTabs)).isEqualTo(before);
    }

    @Test
    void aCardThatIsNoLongerAskedIsLeftAlone() {
        CardView card = study.learn();
        Remembered before = study.remembered(card);

        assertThat(answering.answer(study.commandNow(card, Grade.GOOD))).isEqualTo(AnswerOutcome.NOT_ASKED);
        assertThat(study.remembered(card)).isEqualTo(before);
    }

    @Test
    void aCardThatWasArchivedWhileShownIsLeftAlone() {
        CardView card = study.newCard();
        archive(card, "now()");

        assertThat(answering.answer(study.command(card, Grade.GOOD))).isEqualTo(AnswerOutcome.CARD_GONE);
        assertThat(study.memory(card)).isEqualTo(Memory.UNSEEN);
        assertThat(study.asked().face().cardId()).isNotEqualTo(card.face().cardId());
    }

    @Test
    void anArchivedCardComesBackWithItsMemory() {
        CardView card = study.learn();
        study.nextDay();
        archive(card, "now()");
        assertThat(study.isAskedFor(card)).isFalse();

        archive(card, "null");
        assertThat(study.isAskedFor(card)).isTrue();
        assertThat(verification.verify().differences()).isEmpty();
    }

    @Test
    void anAnswerToACardThatWasEditedWhileShownCountsForTheTextThatWasShown() {
        CardView card = study.newCard();
        edit(card);

        assertThat(answering.answer(study.command(card, Grade.GOOD)))
                .isEqualTo(AnswerOutcome.RECORDED_FOR_AN_EARLIER_TEXT);
        assertThat(study.remembered(card).seenRevision()).hasValue(card.face().revision());
        study.nextDay();
        assertThat(study.asked(card).change())
                .as("what changed is shown at the next review")
                .isNotNull();
    }

    @Test
    void anAnswerThatWasOpenWhileTheDayTurnedCountsForTheNewDay() {
        CardView card = study.newCard();
        study.nextDay();

        assertThat(answering.answer(study.command(card, Grade.GOOD))).isEqualTo(AnswerOutcome.RECORDED_ON_A_NEW_DAY);
        assertThat(((Memory.Seen) study.memory(card)).lastReviewed()).isEqualTo(study.today());
        assertThat(verification.verify().differences()).isEmpty();
    }

    @Test
    void aRepeatThatWasOpenWhileTheDayTurnedIsTheReviewOfTheNewDay() {
        CardView card = study.newCard();
        study.answer(card, Grade.AGAIN);
        AnswerCommand repeat = study.commandNow(card, Grade.GOOD);
        study.nextDay();

        assertThat(answering.answer(repeat)).isEqualTo(AnswerOutcome.RECORDED_ON_A_NEW_DAY);
        assertThat(lastKind(card)).isEqualTo("review");
        assertThat(verification.verify().differences()).isEmpty();
    }

    @Test
    void aRepeatThatTheDayDroppedChangesNothing() {
        CardView card = study.newCard();
        study.answer(card, Grade.GOOD);
        study.nextDay();
        study.answerAgain(card, Grade.HARD);
        AnswerCommand repeat = study.commandNow(card, Grade.GOOD);
        Remembered before = study.remembered(card);
        study.nextDay();

        assertThat(answering.answer(repeat)).isEqualTo(AnswerOutcome.NOT_ASKED);
        assertThat(study.remembered(card)).isEqualTo(before);
    }

    private void archive(CardView card, String when) {
        jdbc.sql("update card set archived_at = " + when + " where id = ?")
                .param(card.face().cardId())
                .update();
    }

    private void edit(CardView card) {
        jdbc.sql(
                        """
                insert into card_revision (card_id, revision, question_markdown, front, answer)
                select id, revision, question_markdown, front, answer from card where id = ?""")
                .param(card.face().cardId())
                .update();
        jdbc.sql("update card set revision = revision + 1, answer = 'Another answer.' where id = ?")
                .param(card.face().cardId())
                .update();
    }

    private String lastKind(CardView card) {
        return jdbc.sql("select kind from review_log where card_id = ? order by sequence desc limit 1")
                .param(card.face().cardId())
                .query(String.class)
                .single();
    }
}
