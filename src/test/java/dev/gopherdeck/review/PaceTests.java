package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithStudy
class PaceTests {

    /** As many as are looked at. */
    private static final int WINDOW = 50;

    private static final Duration ASSUMED = Duration.ofSeconds(20);

    @Autowired
    private Study study;

    @Autowired
    private Pace pace;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forgetEarlierAnswers() {
        study.beginANewDay();
        answer(WINDOW, null);
    }

    @Test
    void anAnswerIsAssumedToTakeTwentySecondsUntilOneIsTimed() {
        assertThat(pace.perAnswer(study.learner())).isEqualTo(ASSUMED);
        assertThat(pace.minutesFor(4, study.learner())).isEqualTo(2);
    }

    @Test
    void anAnswerTakesTheMeanOfThoseThatWereTimed() {
        answer(1, 1_000);
        answer(10, null);
        answer(2, 4_000);

        assertThat(pace.perAnswer(study.learner())).isEqualTo(Duration.ofSeconds(3));
        assertThat(pace.minutesFor(21, study.learner())).isEqualTo(2);
    }

    @Test
    void aBreakBetweenTwoCardsCountsAsTwoMinutes() {
        answer(1, 3_600_000);

        assertThat(pace.perAnswer(study.learner())).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void theLastAnswersDecide() {
        answer(1, 1_000);
        answer(WINDOW, null);

        assertThat(pace.perAnswer(study.learner())).isEqualTo(ASSUMED);
    }

    private void answer(int times, @Nullable Integer millis) {
        jdbc.sql(
                        """
                insert into review_log (learner_id, card_id, card_revision, request_id, kind, answered_at, study_day, grade,
                    answer_millis)
                select :learner, (select min(id) from card), 1, gen_random_uuid(), 'practice', now(), current_date, 4, :millis
                from generate_series(1, :times)""")
                .param("learner", study.learner().id())
                .param("millis", millis)
                .param("times", times)
                .update();
    }
}
