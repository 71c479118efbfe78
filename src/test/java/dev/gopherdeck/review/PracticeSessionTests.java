package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.scheduling.Grade;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithStudy
class PracticeSessionTests {

    @Autowired
    private Study study;

    @Autowired
    private Answering answering;

    @Autowired
    private PracticeSession practice;

    @Autowired
    private MemoryVerification verification;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void beginANewDay() {
        study.beginANewDay();
    }

    @Test
    void practiceIsLoggedAndMovesNoMemory() {
        CardView card = study.asked();
        study.answer(card, Grade.GOOD);
        Remembered before = study.remembered(card);
        long since = practice.begin();
        AnswerCommand command = study.command(card, Grade.AGAIN);

        assertThat(answering.practise(command, since)).isEqualTo(AnswerOutcome.RECORDED);
        assertThat(answering.practise(command, since)).isEqualTo(AnswerOutcome.ALREADY_RECORDED);
        assertThat(answering.practise(study.command(card, Grade.GOOD), since))
                .isEqualTo(AnswerOutcome.ANSWERED_ELSEWHERE);

        assertThat(study.remembered(card)).isEqualTo(before);
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
            ReviewPage.Question question = (ReviewPage.Question) practice.next(study.learner(), scope, since);
            assertThat(question.left()).isEqualTo(cards - i);
            assertThat(answering.practise(study.command(question.card(), Grade.GOOD), since))
                    .isEqualTo(AnswerOutcome.RECORDED);
        }
        assertThat(practice.next(study.learner(), scope, since)).isEqualTo(new ReviewPage.Practised(cards, cards));
    }
}
