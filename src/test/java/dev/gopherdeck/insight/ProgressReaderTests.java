package dev.gopherdeck.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Settings;
import dev.gopherdeck.review.Asked;
import dev.gopherdeck.review.Given;
import dev.gopherdeck.review.ReviewDesk;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.testing.MovableClock;
import dev.gopherdeck.testing.MovableClockConfiguration;
import dev.gopherdeck.testing.WithDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of progress is what would be reckoned anew, whatever has happened since. */
@SpringBootTest
@WithDatabase
@Import(MovableClockConfiguration.class)
class ProgressReaderTests {

    @Autowired
    private ProgressReader reader;

    @Autowired
    private ProgressReckoner reckoner;

    @Autowired
    private CurrentLearner currentLearner;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void enrol() {
        deckIds().forEach(currentLearner::enrol);
    }

    @Test
    void isReckonedOnceWhileNothingHappens() {
        assertThat(progress()).isSameAs(progress());
    }

    @Test
    void followsAnAnswerAndItsUndoing() {
        Progress before = progress();
        Asked asked = desk.next().orElseThrow();
        desk.answer(asked, new Given(Grade.GOOD, 1_000, 5_000), UUID.randomUUID());
        Progress after = progress();
        desk.takeBack(UUID.randomUUID());

        assertThat(after).isNotEqualTo(before);
        assertThat(progress()).isEqualTo(before);
    }

    @Test
    void followsTheNextDay() {
        Progress before = progress();
        clock.forward(Duration.ofDays(1));

        assertThat(progress().today()).isEqualTo(before.today().plusDays(1));
    }

    @Test
    void followsTheDecksThatAreStudied() {
        progress();
        currentLearner.leave(deckIds().iterator().next());

        assertThat(progress()).isEqualTo(reckoner.of(currentLearner.get()));
    }

    @Test
    void followsTheInterviewDateAndTheNewCardsOfADay() {
        Progress before = progress();
        LocalDate interview = before.today().plusDays(40);
        set(interview, 3);

        assertThat(progress().readyOn()).isEqualTo(interview);
        assertThat(progress().newPerDay()).isEqualTo(3);
        set(null, before.newPerDay());
    }

    @Test
    void followsAnImportAndItsUndoing() {
        Progress before = progress();
        // What an import and its undoing leave, without the import.
        jdbc.sql(
                        """
                insert into import_run (source, deck_id, digest, notes_digest, applied_at,
                    added, edited, moved, archived, restored, unchanged)
                select 'x', deck_id, digest, notes_digest, applied_at, 0, 0, 0, 1, 0, 0 from import_run limit 1""")
                .update();
        jdbc.sql("update card set archived_at = now() where position = 1").update();
        Progress imported = progress();
        jdbc.sql("update card set archived_at = null where position = 1").update();
        jdbc.sql("update import_run set rolled_back_at = now() where source = 'x'")
                .update();

        assertThat(imported).isNotEqualTo(before);
        assertThat(progress()).isEqualTo(before);
    }

    private Progress progress() {
        return reader.of(currentLearner.get());
    }

    private List<Long> deckIds() {
        return jdbc.sql("select id from deck order by id").query(Long.class).list();
    }

    private void set(@Nullable LocalDate interview, int newPerDay) {
        Settings old = currentLearner.get().settings();
        currentLearner.adopt(new Settings(
                newPerDay,
                old.reviewsPerDay(),
                old.rolloverHour(),
                old.timeZone(),
                old.language(),
                old.gradeScale(),
                old.theme(),
                interview));
    }
}
