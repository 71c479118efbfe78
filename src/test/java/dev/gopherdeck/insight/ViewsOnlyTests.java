package dev.gopherdeck.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import dev.gopherdeck.testing.MovableClock;
import dev.gopherdeck.testing.MovableClockConfiguration;
import dev.gopherdeck.testing.WithDatabase;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Runs the SQL of this module as a database role that may read nothing but the views. */
@SpringBootTest
@WithDatabase
@Import(MovableClockConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewsOnlyTests {

    private static final String GRANT =
            """
            do $$
            declare v text;
            begin
                for v in select viewname from pg_views where schemaname = 'public' and viewname like '%\\_view' loop
                    execute format('grant select on %I to views_only', v);
                end loop;
            end
            $$""";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HikariDataSource database;

    @Autowired
    private CurrentLearner currentLearner;

    @Autowired
    private MovableClock clock;

    private SmallLog log;
    private SingleConnectionDataSource connection;
    private JdbcClient viewsOnly;

    @BeforeAll
    void becomeTheRole() {
        log = SmallLog.store(jdbc);
        connection = new SingleConnectionDataSource(
                database.getJdbcUrl(), database.getUsername(), database.getPassword(), true);
        viewsOnly = JdbcClient.create(connection);
        viewsOnly.sql("drop role if exists views_only").update();
        viewsOnly.sql("create role views_only").update();
        viewsOnly.sql(GRANT).update();
        viewsOnly.sql("set role views_only").update();
    }

    @AfterAll
    void leaveTheRole() {
        viewsOnly.sql("reset role").update();
        viewsOnly.sql("drop owned by views_only").update();
        viewsOnly.sql("drop role views_only").update();
        connection.destroy();
    }

    @Test
    void theRoleMayNotReadTables() {
        assertThatThrownBy(() -> viewsOnly
                        .sql("select count(*) from review_log")
                        .query(Integer.class)
                        .single())
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: permission denied for table review_log");
    }

    @Test
    void decksAndOutlinesAreRead() {
        Learner learner = currentLearner.get();

        assertThat(new DeckOverviews(viewsOnly).all(learner)).isNotEmpty();
        assertThat(new DeckOverviews(viewsOnly).names(learner)).isNotEmpty();
        assertThat(new DeckOverviews(viewsOnly).bySlug(learner, "small")).isPresent();
        assertThat(new Outlines(viewsOnly).all().inOrder()).isNotEmpty();
    }

    @Test
    void cardsAndTheirAnswersAreRead() {
        Learner learner = currentLearner.get();
        CardRecords records = new CardRecords(viewsOnly);

        assertThat(new CardStates(viewsOnly).studied(learner)).hasSize(6);
        assertThat(new CardStates(viewsOnly).inDeck(learner, log.deckId())).hasSize(6);
        assertThat(records.average(learner).forgettingRatio()).isNotEqualTo(1);
        assertThat(records.recollection(learner, log.card(7))).isPresent();
        assertThat(new Trends(viewsOnly).byCard(learner, learner.studyDay(clock)))
                .isNotEmpty();
        assertThat(new CardPages(currentLearner, records, new Outlines(viewsOnly), viewsOnly, clock).page(log.card(1)))
                .isPresent();
    }

    @Test
    void plotsOfADeckAreRead() {
        Scope scope = new Scope(currentLearner.get(), LocalDate.of(2026, 11, 23), log.deckId(), null);
        AnswerPlots plots = new AnswerPlots(viewsOnly);

        assertThat(plots.reviewsByDay(scope)).isNotEmpty();
        assertThat(plots.grades(scope).rows()).hasSize(6);
        assertThat(plots.learned(scope).rows()).isNotEmpty();
        assertThat(new SeenCards(viewsOnly).in(scope)).hasSize(5);
        assertThat(new RetentionReader(viewsOnly).of(scope).plot().rows()).isNotEmpty();
    }

    @Test
    void plotsOfATopicAreRead() {
        Scope scope = new Scope(currentLearner.get(), LocalDate.of(2026, 11, 23), log.deckId(), Set.of(-1L));
        AnswerPlots plots = new AnswerPlots(viewsOnly);

        assertThat(plots.reviewsByDay(scope)).isEmpty();
        assertThat(plots.grades(scope).rows()).hasSize(6);
        assertThat(plots.hours(scope).rows()).hasSize(24);
        assertThat(plots.times(scope).rows()).isNotEmpty();
        assertThat(plots.learned(scope).rows()).isEmpty();
        assertThat(new SeenCards(viewsOnly).in(scope)).isEmpty();
        assertThat(new RetentionReader(viewsOnly).of(scope).plot().rows()).isEmpty();
    }
}
