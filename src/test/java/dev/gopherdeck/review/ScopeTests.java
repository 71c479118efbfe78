package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.scheduling.Grade;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithStudy
class ScopeTests {

    private static final SessionForm EVERYTHING = new SessionForm(null, null, null, null, null, null, null);

    @Autowired
    private Study study;

    @Autowired
    private Scopes scopes;

    @Autowired
    private ReviewSession session;

    @Autowired
    private PracticeSession practice;

    @Autowired
    private Answering answering;

    @Autowired
    private JdbcClient jdbc;

    private List<Long> cards = List.of();

    @BeforeEach
    void beginANewDayWithNewCards() {
        study.beginANewDay();
        cards = jdbc.sql("select card_id from queue_view where unseen order by card_id limit 3")
                .query(Long.class)
                .list();
    }

    @Test
    void aTagAsksForTheCardsThatBearIt() {
        cards.forEach(card -> set(card, "tags", "array['other', '锁 & wait']"));
        Scope scope = scopes.of(new SessionForm(null, null, "锁 & wait", null, null, null, null));

        assertThat(practised(scope)).containsExactlyInAnyOrderElementsOf(cards);
        assertThat(reviewed(scope)).containsExactlyInAnyOrderElementsOf(cards);
        assertThat(reviewed(scopes.of(new SessionForm(null, null, "锁", null, null, null, null))))
                .isEmpty();
    }

    @Test
    void aTextIsFoundInQuestionFrontAndAnswerWhateverItsCase() {
        set(cards.get(0), "question", "'A Zebrafish_100% sure?'");
        set(cards.get(1), "front", "'zebraFISH_100%'");
        set(cards.get(2), "answer", "'ZEBRAFISH_100%.'");
        Scope scope = scopes.of(new SessionForm(null, null, null, null, "zebrafish_100%", null, null));

        assertThat(practised(scope)).containsExactlyInAnyOrderElementsOf(cards);
        assertThat(reviewed(scope)).containsExactlyInAnyOrderElementsOf(cards);
        assertThat(reviewed(scopes.of(new SessionForm(null, null, null, null, "zebrafish%", null, null))))
                .as("%% and _ are characters like others")
                .isEmpty();
    }

    @Test
    void whatIsDueInAScopeIsDueInAll() {
        cards.forEach(card -> set(card, "tags", "array['due in all']"));
        Scope scope = scopes.of(new SessionForm(null, null, "due in all", null, null, null, null));
        assertThat(reviewed(scope)).hasSize(3);
        study.nextDay();

        assertThat(reviewed(scopes.of(EVERYTHING))).containsAll(cards);
        assertThat(reviewed(scope)).isEmpty();
    }

    @Test
    void aDeckOrATopicThatDoesNotExistHoldsNothing() {
        assertThat(reviewed(scopes.of(new SessionForm("no-such-deck", null, null, null, null, null, null))))
                .isEmpty();
        assertThat(practised(scopes.of(new SessionForm(null, -1L, null, null, null, null, null))))
                .isEmpty();
    }

    private List<Long> reviewed(Scope scope) {
        List<Long> asked = new ArrayList<>();
        while (session.next(scope) instanceof ReviewPage.Question question) {
            asked.add(question.card().face().cardId());
            study.answer(question.card(), Grade.GOOD);
        }
        return asked;
    }

    private List<Long> practised(Scope scope) {
        List<Long> asked = new ArrayList<>();
        long since = practice.begin();
        while (practice.next(study.learner(), scope, since) instanceof ReviewPage.Question question) {
            asked.add(question.card().face().cardId());
            answering.practise(study.command(question.card(), Grade.GOOD), since);
        }
        return asked;
    }

    private void set(long card, String column, String value) {
        jdbc.sql("update card set %s = %s where id = ?".formatted(column, value))
                .param(card)
                .update();
    }
}
