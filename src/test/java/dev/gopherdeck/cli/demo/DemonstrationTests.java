package dev.gopherdeck.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.GopherdeckApplication;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Language;
import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.review.MemoryVerification;
import dev.gopherdeck.review.ReviewQueue;
import dev.gopherdeck.storage.Credentials;
import dev.gopherdeck.testing.MovableClock;
import dev.gopherdeck.testing.MovableClockConfiguration;
import dev.gopherdeck.testing.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each history is written into a database of its own, by an application of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationTests {

    private static final int DAYS = 30;
    private static final int SEED = 1;

    private final ConfigurableApplicationContext application = start();
    private final MovableClock clock = application.getBean(MovableClock.class);
    private final JdbcClient jdbc = application.getBean(JdbcClient.class);
    private final Instant now = clock.instant();
    private int answers;

    @BeforeAll
    void write() {
        answers = write(application, SEED, Language.EN);
    }

    @AfterAll
    void close() {
        application.close();
    }

    @Test
    void theHistoryEndsYesterdayAndTodayHasSomethingToDo() {
        Learner learner = application.getBean(CurrentLearner.class).get();
        LocalDate today = learner.studyDay(clock);
        ReviewQueue queue = application.getBean(ReviewQueue.class);

        assertThat(clock.instant()).isEqualTo(now);
        assertThat(number("max(study_day) - date '%s'".formatted(today))).isEqualTo(-1);
        assertThat(number("min(study_day) - date '%s'".formatted(today))).isBetween(-DAYS, -DAYS + 3);
        assertThat(queue.workload(learner, today).due()).isPositive();
        assertThat(queue.workload(learner, today).fresh()).isPositive();
        assertThat(learner.interviewDate())
                .hasValueSatisfying(interview -> assertThat(interview).isAfter(today));
    }

    @Test
    void memoryIsWhatTheLogSays() {
        assertThat(application.getBean(MemoryVerification.class).verify().differences())
                .isEmpty();
        assertThat(number("count(*) filter (where kind <> 'void') - count(*) filter (where kind = 'void')"))
                .as("answers that were not taken back")
                .isEqualTo(answers);
    }

    @Test
    void theLearnerIsBelievable() {
        assertThat(number("count(*) filter (where kind = 'drill')")).isPositive();
        assertThat(number("count(*) filter (where kind = 'void')")).isPositive();
        assertThat(number("count(distinct study_day)"))
                .as("some days are missed")
                .isBetween(DAYS / 2, DAYS - 1);
        assertThat(number("100 * count(*) filter (where reviewed and grade >= 3) / count(*) filter (where reviewed)"))
                .as("reviews passed, in percent")
                .isBetween(70, 95);
    }

    /** Answers are those of the true clock, so that the home can be studied on as any other. */
    @Test
    void noAnswerSaysThatTheClockWasShifted() {
        assertThat(number("count(*) filter (where clock_offset <> interval '0')"))
                .isZero();
    }

    @Test
    void theSameSeedIsTheSameHistory() {
        try (ConfigurableApplicationContext again = start()) {
            write(again, SEED, Language.EN);

            assertThat(history(again)).isEqualTo(history(application));
        }
    }

    @Test
    void anotherSeedIsAnotherHistoryAndTheOtherLanguageAnotherDeck() {
        try (ConfigurableApplicationContext other = start()) {
            write(other, SEED + 1, Language.ZH);

            assertThat(history(other)).isNotEmpty().doesNotContainAnyElementsOf(history(application));
            assertThat(other.getBean(JdbcClient.class)
                            .sql("select language from deck join enrolment on deck_id = id")
                            .query(String.class)
                            .list())
                    .containsExactly("zh");
        }
    }

    private static ConfigurableApplicationContext start() {
        Credentials database = TestDatabase.create();
        return new SpringApplicationBuilder(GopherdeckApplication.class, MovableClockConfiguration.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password());
    }

    private static int write(ConfigurableApplicationContext application, long seed, Language language) {
        return application
                .getAutowireCapableBeanFactory()
                .createBean(Demonstration.class)
                .fill(seed, DAYS, language, application.getBean(MovableClock.class)::set);
    }

    private static List<String> history(ConfigurableApplicationContext application) {
        return application
                .getBean(JdbcClient.class)
                .sql(
                        """
                        select concat_ws(' ', card_id, kind, answered_at, study_day, grade, answer_millis, interval_after)
                        from review_log order by sequence""")
                .query(String.class)
                .list();
    }

    /** A whole number that the log adds up to; {@code reviewed} are answers to cards that were known before. */
    private int number(String aggregate) {
        return jdbc.sql(
                        "select %s from (select *, kind = 'review' and repetition_before is not null as reviewed from review_log) l"
                                .formatted(aggregate))
                .query(Integer.class)
                .single();
    }
}
