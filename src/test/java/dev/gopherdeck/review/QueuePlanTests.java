package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.WithDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks PostgreSQL how many rows the due query touched. Each case is rolled back. */
@SpringBootTest(properties = "spring.application.name=queue-plan")
@WithDatabase
@Transactional
class QueuePlanTests {

    private static final LocalDate TODAY = LocalDate.parse("2027-03-01");
    private static final int NEW_CARDS = 20;

    /** The new cards that the day allows, and a few drills. */
    private static final int CONSTANT = NEW_CARDS + 5;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {100, 100_000})
    void theDueQueryReadsWhatIsDueAndNoMore(int cards) {
        fill(cards);
        for (String kind : List.of("everything", "deck", "topic")) {
            Scope scope = scope(kind);
            int due = scope.bind(jdbc.sql(
                                    "select count(*) from queue_view where learner_id = :learner and due <= :today and "
                                            + scope.condition())
                            .param("learner", learner())
                            .param("today", TODAY))
                    .query(Integer.class)
                    .single();
            List<JsonNode> scans = scans(scope);

            assertThat(due).as(kind).isPositive();
            assertThat(scans.stream().mapToLong(QueuePlanTests::rowsRead).sum())
                    .as("rows read for %d due cards of %s by %s", due, kind, scans)
                    .isLessThanOrEqualTo(due + CONSTANT);
            assertThat(scans)
                    .extracting(scan -> scan.path("Node Type").asString())
                    .doesNotContain("Seq Scan");
        }
    }

    /** Half of the cards are seen, one in five of these is due. */
    private void fill(int cards) {
        jdbc.sql("insert into deck (slug, name) values ('big', 'Big')").update();
        jdbc.sql(
                        "insert into topic (deck_id, title, position) select id, 'Topic ' || n, n from deck, generate_series(1, 10) n where slug = 'big'")
                .update();
        jdbc.sql(
                        """
                insert into card (deck_id, topic_id, question_key, question, question_markdown, front, answer, format,
                    source, source_path, source_line, position)
                select d.id, t.id, n::text, 'Question ' || n, 'Question ' || n, '', 'Answer', 'heading', 'big', 'big.md', n, n
                from deck d, generate_series(1, ?) n, topic t
                where d.slug = 'big' and t.deck_id = d.id and t.position = 1 + n % 10""")
                .param(cards)
                .update();
        jdbc.sql("delete from enrolment").update();
        jdbc.sql(
                        "insert into enrolment (learner_id, deck_id) select l.id, d.id from learner l, deck d where slug = 'big'")
                .update();
        jdbc.sql("analyze card").update();
        jdbc.sql(
                        """
                insert into review_log (learner_id, card_id, card_revision, request_id, kind, answered_at, study_day, grade)
                select q.learner_id, q.card_id, 1, gen_random_uuid(), 'review', now(), date '2027-02-01', 4
                from queue_view q where q.position / 10 % 2 = 0""")
                .update();
        jdbc.sql(
                        """
                insert into memory (learner_id, card_id, last_sequence, seen_revision, repetition, ease_hundredths,
                    interval_days, stability, difficulty, last_answered, reviews, lapses, last_grade, last_reviewed, due)
                select l.learner_id, l.card_id, l.sequence, 1, 2, 250, 6, 10, 5, date '2027-02-01', 2, 0, 4, date '2027-02-01',
                    case when position / 10 % 10 = 0 then date '2027-02-20' + position % 7
                         else date '2027-03-02' + position % 300 end
                from review_log l join card c on c.id = l.card_id""")
                .update();
        jdbc.sql("analyze queue_entry").update();
    }

    private Scope scope(String kind) {
        return switch (kind) {
            case "deck" -> new Scope.OfDeck(id("select id from deck where slug = 'big'"));
            case "topic" ->
                new Scope.OfTopic(
                        List.of(
                                id(
                                        "select t.id from topic t join deck d on d.id = t.deck_id where slug = 'big' and t.position = 1")));
            default -> new Scope.Everything();
        };
    }

    private List<JsonNode> scans(Scope scope) {
        String plan = scope.bind(jdbc.sql("explain (analyze, buffers, format json) " + QueueSql.heads(scope))
                        .param("learner", learner())
                        .param("today", TODAY)
                        .param("fresh", NEW_CARDS))
                .query(String.class)
                .single();
        List<JsonNode> scans = new ArrayList<>();
        collect(JsonMapper.shared().readTree(plan).get(0).get("Plan"), scans);
        return scans;
    }

    private static void collect(JsonNode node, List<JsonNode> scans) {
        if (node.has("Relation Name") || node.has("Index Name")) {
            scans.add(node);
        }
        node.path("Plans").forEach(below -> collect(below, scans));
    }

    private static long rowsRead(JsonNode scan) {
        double rows = scan.path("Actual Rows").asDouble()
                + scan.path("Rows Removed by Filter").asDouble();
        return Math.round(rows * scan.path("Actual Loops").asDouble());
    }

    private long learner() {
        return id("select min(id) from learner");
    }

    private long id(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
