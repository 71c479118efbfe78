package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.GopherdeckApplication;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Recollection;
import dev.gopherdeck.storage.Credentials;
import dev.gopherdeck.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A database from before FSRS and the tallies were kept, with answers in it. */
class ProjectionsTests {

    private static final String VERSION_BEFORE = "6";

    private final Credentials database = TestDatabase.create();
    private final DriverManagerDataSource dataSource =
            new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    private final JdbcClient jdbc = JdbcClient.create(dataSource);

    @BeforeEach
    void studyBefore() {
        Flyway.configure().dataSource(dataSource).target(VERSION_BEFORE).load().migrate();
        new ResourceDatabasePopulator(new ClassPathResource("review/before-projections.sql")).execute(dataSource);
    }

    @Test
    void theFirstStartReplaysTheLog() {
        List<Map<String, Object>> before = scheduled();

        assertThat(differencesAfterStart()).isEmpty();

        assertThat(scheduled()).as("what SM-2 knows stays as it was").isEqualTo(before);
        Recollection once = Recollection.after(null, Grade.GOOD, LocalDate.of(2026, 11, 1));
        double predicted = once.recallOn(LocalDate.of(2026, 11, 3));
        Recollection twice = Recollection.after(once, Grade.GOOD, LocalDate.of(2026, 11, 3));
        Recollection failed = Recollection.after(twice, Grade.AGAIN, LocalDate.of(2026, 11, 9));
        Recollection drilled = Recollection.after(failed, Grade.GOOD, LocalDate.of(2026, 11, 9));
        assertThat(number("select stability from memory where card_id = 1").doubleValue())
                .isEqualTo(drilled.fsrs().stability());
        assertThat(number("select predicted_recall from review_log where sequence = 3"))
                .isEqualTo(Predictions.rounded(predicted));
        assertThat(number("select count(*) from review_log where predicted_recall is not null"))
                .isEqualByComparingTo("2");
    }

    @Test
    void hoursAreThoseOfTheLearnersClock() {
        differencesAfterStart();

        assertThat(number("select sum(passed) from bar_tally where measure = 'hour' and bar = 21"))
                .isEqualByComparingTo("3");
        assertThat(number("select sum(failed) from bar_tally where measure = 'hour' and bar = 8"))
                .isEqualByComparingTo("1");
    }

    @Test
    void newRulesReplaceWhatOldOnesComputed() {
        differencesAfterStart();
        jdbc.sql("update memory set stability = 99, interval_days = 50").update();
        jdbc.sql("update review_log set predicted_recall = 0.5 where predicted_recall is not null")
                .update();
        jdbc.sql("update day_tally set reviews = 99").update();
        assertThat(differencesAfterStart())
                .as("nothing is replayed while the rules are the same")
                .hasSize(5);

        jdbc.sql("update projection set rules = 0").update();

        assertThat(differencesAfterStart()).isEmpty();
    }

    private List<String> differencesAfterStart() {
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(GopherdeckApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties(
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "gopherdeck.attach=true",
                        "gopherdeck.home=target/test-work")
                .run()) {
            return application.getBean(MemoryVerification.class).verify().differences();
        }
    }

    private List<Map<String, Object>> scheduled() {
        return jdbc.sql(
                        """
                select card_id, last_sequence, seen_revision, repetition, ease_hundredths, interval_days, reviews, lapses,
                       last_grade, last_reviewed, due, drill_day
                from memory order by card_id""")
                .query()
                .listOfRows();
    }

    private BigDecimal number(String sql) {
        return jdbc.sql(sql).query(BigDecimal.class).single();
    }
}
