package dev.gopherdeck.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.testing.MovableClockConfiguration;
import dev.gopherdeck.testing.WithDatabase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** Every number that pages show, against a log that was computed by hand; recalls were computed with ts-fsrs. */
@SpringBootTest
@AutoConfigureMockMvc
@WithDatabase
@Import(MovableClockConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallLogTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** (1 failure + 4) ÷ (0.793472 expected failures + 4). */
    private static final double AVERAGE = 1.0430856;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CurrentLearner currentLearner;

    @Autowired
    private ProgressReader progressReader;

    @Autowired
    private StatisticsReader statisticsReader;

    @Autowired
    private CardPages cardPages;

    @Autowired
    private MockMvc mvc;

    private SmallLog log;

    @BeforeAll
    void storeTheLog() {
        log = SmallLog.store(jdbc);
    }

    @Test
    void allCardsTogether() {
        Standing all = progress().overall().orElseThrow();

        assertThat(all.cards()).isEqualTo(6);
        assertThat(all.seen()).isEqualTo(5);
        assertThat(all.due()).isEqualTo(4);
        assertThat(all.lapses()).isEqualTo(1);
        assertThat(all.fit().reviews()).isEqualTo(6);
        assertThat(all.fit().failures()).isEqualTo(1);
        assertThat(all.fit().hazard()).isCloseTo(0.793472, within(1e-5));
        assertThat(all.recalled())
                .isCloseTo(recalled(AVERAGE, 0.97345154, 0.6938624, 0.97681261, 0.73873711, 0.88094796), within(1e-5));
    }

    /** 1.0430856 × (struggles + 8) ÷ (1.1151553 × expected failures + 8). */
    @Test
    void aTopicIsShrunkTowardsTheLearnersOwnAverage() {
        Standing section = report("Chapter", "Section").standing();
        Standing chapter = report("Chapter").standing();
        Standing other = report("Other").standing();

        assertThat(section.recalled()).isCloseTo(recalled(0.9817948, 0.97345154, 0.6938624), within(1e-5));
        assertThat(chapter.recalled()).isCloseTo(recalled(0.9687516, 0.97345154, 0.6938624, 0.97681261), within(1e-5));
        assertThat(other.recalled()).isCloseTo(recalled(1.1350238, 0.73873711, 0.88094796), within(1e-5));
        assertThat(other.known()).isCloseTo(other.recalled() / 3, within(1e-9));
        assertThat(other.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void aTopicCountsTheCardsBelowIt() {
        Standing chapter = report("Chapter").standing();

        assertThat(chapter.cards()).isEqualTo(3);
        assertThat(chapter.seen()).isEqualTo(3);
        assertThat(chapter.due()).isEqualTo(2);
        assertThat(chapter.lapses()).isZero();
        assertThat(report("Other").standing().unseen()).isEqualTo(1);
    }

    /** Reviews alone, each for two minutes at most: 120 + 9 + 9 + 70 seconds in four reviews. */
    @Test
    void timeIsThatOfReviews() {
        assertThat(report("Other").standing().secondsPerReview()).isCloseTo(208 / 4.0, within(1e-9));
    }

    @Test
    void importancesAndTagsAreJudgedTheSameWay() {
        assertThat(progress().importances())
                .extracting(report -> report.path().get(0))
                .containsExactlyInAnyOrder("must", "important", "none");
        assertThat(progress().tags())
                .extracting(report -> report.standing().cards())
                .containsExactly(3, 3);
    }

    @Test
    void withoutAnInterviewDateReadinessLooksTwoWeeksAhead() {
        Progress progress = progress();

        assertThat(progress.interview()).isFalse();
        assertThat(progress.readyOn()).isEqualTo(TODAY.plusDays(14));
        assertThat(progress.newPerDayNeeded()).isEqualTo(1);
        assertThat(progress.ready()).isBetween(0.85, 1.0);
    }

    @Test
    void reviewsAloneAreCountedByDay() {
        Statistics stats = statistics();

        assertThat(stats.reviews()).isEqualTo(12);
        assertThat(stats.streaks()).isEqualTo(new Streaks(0, 8));
        assertThat(stats.heatmap().studied())
                .extracting(Heatmap.Cell::day)
                .contains(LocalDate.of(2026, 11, 20))
                .doesNotContain(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 22));
    }

    @Test
    void theForecastPutsWhatIsOverdueOnToday() {
        assertThat(numbers("forecast30"))
                .containsEntry("2026-11-23", List.of(4.0))
                .containsEntry("2026-11-29", List.of(1.0));
        assertThat(total("forecast30")).isEqualTo(5);
        assertThat(total("forecast90")).isEqualTo(5);
    }

    @Test
    void retentionStandsBesideWhatWasPredicted() {
        Map<String, List<Double>> weeks = numbers("retention");

        assertThat(weeks).containsOnlyKeys("2026-11-08", "2026-11-15");
        List<Double> first = Objects.requireNonNull(weeks.get("2026-11-08"));
        assertThat(first.get(0)).isEqualTo(0.75);
        assertThat(first.get(1)).isNull();
        assertThat(first.get(2)).isCloseTo((0.90949326 + 0.78085028 + 0.90949326 + 0.86231038) / 4, within(1e-6));
        assertThat(first.get(4)).as("Wilson's interval of 3 in 4").isCloseTo(0.30064, within(1e-4));
        assertThat(first.get(5)).isCloseTo(0.95441, within(1e-4));
        assertThat(first.get(6)).isEqualTo(4);
        assertThat(Objects.requireNonNull(weeks.get("2026-11-15")).get(3)).isEqualTo(1);
    }

    @Test
    void answersByGradeHourAndTime() {
        assertThat(numbers("grades"))
                .containsEntry("0", List.of(0.0))
                .containsEntry("1", List.of(2.0))
                .containsEntry("4", List.of(8.0))
                .containsEntry("5", List.of(2.0));
        assertThat(numbers("hours"))
                .containsEntry("01:00", List.of(1.0, 0.0))
                .containsEntry("09:00", List.of(9.0, 2.0));
        assertThat(numbers("times"))
                .containsEntry("0–5", List.of(3.0))
                .containsEntry("5–10", List.of(3.0))
                .containsEntry("10–15", List.of(3.0))
                .containsEntry("30–35", List.of(1.0))
                .containsEntry("≥ 60", List.of(2.0));
    }

    @Test
    void cardsByIntervalEaseAndStability() {
        assertThat(numbers("intervals"))
                .containsEntry("1–2", List.of(1.0))
                .containsEntry("4–7", List.of(3.0))
                .containsEntry("14–30", List.of(1.0));
        assertThat(numbers("eases")).containsEntry("2.5–2.7", List.of(4.0)).containsEntry("2.7–2.9", List.of(1.0));
        assertThat(numbers("stabilities"))
                .containsEntry("2–4", List.of(3.0))
                .containsEntry("30–60", List.of(1.0))
                .containsEntry("60–120", List.of(1.0));
    }

    @Test
    void cardsAddedAndLearnedAddUp() {
        assertThat(numbers("learned"))
                .containsEntry("2026-11-01", List.of(6.0, 1.0))
                .containsEntry("2026-11-08", List.of(6.0, 5.0))
                .containsEntry("2026-11-22", List.of(6.0, 6.0));
    }

    @Test
    void aCardTellsItsHistoryWithWhatWasTakenBack() {
        CardPage page = cardPages.page(log.card(4)).orElseThrow();

        assertThat(page.recall()).isCloseTo(0.73873711, within(1e-6));
        assertThat(page.schedule()).isEqualTo(new CardPage.Schedule(LocalDate.of(2026, 11, 14), 6, 250, 3, 1));
        assertThat(page.history()).hasSize(4);
        assertThat(page.history().get(0).takenBack()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/topics", "/stats", "/stats/retention.csv", "/decks", "/decks/small", "/search?q=question"
            })
    void pagesAreShown(String path) throws Exception {
        mvc.perform(request(path)).andExpect(status().isOk());
    }

    @Test
    void aCardsPageIsShown() throws Exception {
        for (int card = 1; card <= 7; card++) {
            mvc.perform(request("/cards/" + log.card(card))).andExpect(status().isOk());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cards/999999", "/decks/none", "/stats/none.csv"})
    void whatDoesNotExistIsNotFound(String path) throws Exception {
        mvc.perform(request(path)).andExpect(status().isNotFound());
    }

    /** A mocked request has no Host header of its own. */
    private static RequestBuilder request(String path) {
        return get(path).header("Host", "localhost");
    }

    private static double recalled(double ratio, double... predicted) {
        double sum = 0;
        for (double recall : predicted) {
            sum += Math.pow(recall, ratio);
        }
        return sum;
    }

    private Progress progress() {
        return progressReader.of(currentLearner.get());
    }

    private TopicReport report(String... path) {
        return progress().topics().stream()
                .filter(report -> report.path().equals(List.of(path)))
                .findFirst()
                .orElseThrow();
    }

    private Statistics statistics() {
        return statisticsReader.read(log.deckId(), null);
    }

    private Map<String, List<Double>> numbers(String plot) {
        Map<String, List<Double>> numbers = new LinkedHashMap<>();
        statistics().plot(plot).orElseThrow().rows().forEach(row -> numbers.put(row.label(), row.numbers()));
        return numbers;
    }

    private double total(String plot) {
        return numbers(plot).values().stream().mapToDouble(row -> row.get(0)).sum();
    }
}
