package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.testing.MovableClock;
import dev.gopherdeck.testing.MovableClockConfiguration;
import dev.gopherdeck.testing.WithDatabase;
import java.time.Duration;
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
class TalliesTests {

    @Autowired
    private Answering answering;

    @Autowired
    private Undoing undoing;

    @Autowired
    private AnswerHistory history;

    @Autowired
    private ReviewSession session;

    @Autowired
    private Tallies tallies;

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
        clock.forward(Duration.ofDays(1));
    }

    @Test
    void anAnswerCountsByTheClockWhereItWasGiven() {
        liveIn("Asia/Tokyo");
        answer(Grade.GOOD);
        liveIn("Europe/Berlin");

        assertThat(count("select sum(passed) from bar_tally_view where measure = 'hour' and bar = 18"))
                .isEqualTo(1);
        assertThat(tallies.differences(learner().id())).isEmpty();
    }

    @Test
    void whatIsTakenBackIsNotCounted() {
        int reviews = count("select sum(reviews) from day_tally_view");
        int days = count("select count(*) from day_tally_view");
        answer(Grade.AGAIN);
        assertThat(count("select sum(reviews) from day_tally_view")).isEqualTo(reviews + 1);

        undoing.undo(history.last(learner()).orElseThrow().sequence(), UUID.randomUUID());

        assertThat(count("select sum(reviews) from day_tally_view")).isEqualTo(reviews);
        assertThat(count("select count(*) from day_tally_view")).isEqualTo(days);
        assertThat(tallies.differences(learner().id())).isEmpty();
    }

    @Test
    void manyRowsMayComeInOneStatement() {
        answer(Grade.GOOD);
        jdbc.sql(
                        """
                insert into review_log (learner_id, card_id, card_revision, request_id, kind, voids, answered_at,
                    study_day, grade, predicted_recall, answer_millis)
                select learner_id, card_id, 1, gen_random_uuid(), added.kind,
                    case added.kind when 'void' then sequence end, answered_at, study_day,
                    case added.kind when 'review' then 1 end, case added.kind when 'review' then 0.75 end, 9000
                from review_log, (values ('review'), ('review'), ('void')) as added (kind)
                where sequence = (select max(sequence) from review_log)""")
                .update();

        assertThat(tallies.differences(learner().id())).isEmpty();
    }

    @Test
    void aTallyThatTheLogDoesNotExplainIsNamed() {
        answer(Grade.GOOD);
        jdbc.sql("update bar_tally set passed = passed + 1").update();
        try {
            assertThat(tallies.differences(learner().id()))
                    .isEqualTo(List.of("the tally by bar differs from its definition"));
        } finally {
            tallies.rebuild(learner().id());
        }
        assertThat(tallies.differences(learner().id())).isEmpty();
    }

    private void answer(Grade grade) {
        CardView card = ((ReviewPage.Question) session.next(new Scope.Everything())).card();
        answering.answer(new AnswerCommand(
                card.face().cardId(), card.version(), 1, null, UUID.randomUUID(), new Given(grade, 900, 4_000)));
    }

    private void liveIn(String zone) {
        jdbc.sql("update learner set time_zone = ?").param(zone).update();
    }

    private Learner learner() {
        return currentLearner.get();
    }

    private int count(String sql) {
        return jdbc.sql("select coalesce((%s), 0)".formatted(sql))
                .query(Integer.class)
                .single();
    }
}
