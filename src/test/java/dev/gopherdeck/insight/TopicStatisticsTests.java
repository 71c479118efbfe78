package dev.gopherdeck.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.MovableClockConfiguration;
import dev.gopherdeck.testing.WithDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The numbers of single topics, which are summed up from the log that was computed by hand. */
@SpringBootTest
@WithDatabase
@Import(MovableClockConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicStatisticsTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatisticsReader reader;

    private SmallLog log;

    @BeforeAll
    void storeTheLog() {
        log = SmallLog.store(jdbc);
    }

    @Test
    void aTopicCountsItsOwnReviews() {
        Statistics other = statistics("Other");

        assertThat(other.reviews()).isEqualTo(5);
        assertThat(numbers(other, "grades")).containsEntry("1", List.of(1.0)).containsEntry("4", List.of(4.0));
        assertThat(numbers(other, "hours"))
                .containsEntry("01:00", List.of(1.0, 0.0))
                .containsEntry("09:00", List.of(3.0, 1.0));
        assertThat(numbers(other, "times")).containsEntry("5–10", List.of(3.0)).containsEntry("≥ 60", List.of(2.0));
        assertThat(numbers(other, "learned")).containsEntry("2026-11-22", List.of(3.0, 3.0));
    }

    @Test
    void aTopicCountsTheReviewsBelowIt() {
        assertThat(statistics("Chapter").reviews()).isEqualTo(7);
        assertThat(statistics("Section").reviews()).isEqualTo(5);
    }

    /** One of two predicted reviews was passed, in the only week that had any. */
    @Test
    void aTopicHasARetentionOfItsOwn() {
        Map<String, List<Double>> weeks = numbers(statistics("Other"), "retention");

        assertThat(weeks).containsOnlyKeys("2026-11-08");
        assertThat(weeks.get("2026-11-08")).element(3).isEqualTo(0.5);
    }

    private Statistics statistics(String topic) {
        long id = jdbc.sql("select id from topic where title = ? and deck_id = ?")
                .params(topic, log.deckId())
                .query(Long.class)
                .single();
        return reader.read(null, id);
    }

    private static Map<String, List<Double>> numbers(Statistics statistics, String plot) {
        Map<String, List<Double>> numbers = new LinkedHashMap<>();
        statistics.plot(plot).orElseThrow().rows().forEach(row -> numbers.put(row.label(), row.numbers()));
        return numbers;
    }
}
