package dev.gopherdeck.insight;

import dev.gopherdeck.GopherdeckApplication;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Learner;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Times the pages that tell where a learner stands, over HTTP, with 20,000 cards and logs of 10,000, 100,000 and
 * 1,000,000 rows, and what the retention plot is drawn from without the page around it.
 *
 * <pre>
 * ./mvnw -DskipTests package
 * java -Djarmode=tools -jar target/gopherdeck.jar extract --destination target/bench --force
 * javac -cp 'target/classes:target/bench/lib/*' -d target/insight src/bench/insight/dev/gopherdeck/insight/*.java
 * java -cp 'target/insight:target/classes:target/bench/lib/*' dev.gopherdeck.insight.InsightBenchmark [rows...]
 * </pre>
 */
final class InsightBenchmark {

    private static final List<String> PAGES = List.of("/", "/topics", "/stats");
    private static final int CARDS = 20_000;
    private static final int REVIEWS_PER_DAY = 400;
    private static final int ROUNDS_AT_LEAST = 5;
    private static final int WARM_UP = 60;
    private static final int REQUESTS = 100;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private InsightBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int[] sizes = args.length == 0
                ? new int[] {10_000, 100_000, 1_000_000}
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        System.out.println("| rows | what | p50 ms | p95 ms |");
        System.out.println("| --- | --- | --- | --- |");
        for (int rows : sizes) {
            new InsightBenchmark().run(rows);
        }
    }

    private void run(int rows) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(Path.of("target"), "insight").toAbsolutePath();
        try (ConfigurableApplicationContext application = start(home)) {
            fill(application.getBean(JdbcTemplate.class), rows);
        }
        // The second start replays the log and so makes memory.
        try (ConfigurableApplicationContext application = start(home)) {
            JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
            jdbc.execute("vacuum analyze");
            String root = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
            int stored = jdbc.queryForObject("select count(*) from review_log", Integer.class);
            measure(root).forEach((page, nanos) -> print(stored, page, nanos));
            print(stored, "progress reckoned anew", reckoning(application));
            print(stored, "retention data", retention(application));
        }
    }

    private static ConfigurableApplicationContext start(Path home) {
        return new SpringApplicationBuilder(GopherdeckApplication.class)
                .run("--gopherdeck.home=" + home, "--server.port=0", "--logging.level.root=warn");
    }

    private Map<String, List<Long>> measure(String root) throws IOException, InterruptedException {
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        for (int i = 0; i < WARM_UP + REQUESTS; i++) {
            for (String page : PAGES) {
                long before = System.nanoTime();
                get(root + page);
                if (i >= WARM_UP) {
                    nanos.computeIfAbsent(page, any -> new ArrayList<>()).add(System.nanoTime() - before);
                }
            }
        }
        return nanos;
    }

    private void get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + response.statusCode());
        }
    }

    /** What the first page after an answer does, and those that follow need not. */
    private static List<Long> reckoning(ConfigurableApplicationContext application) {
        ProgressReckoner reckoner = application.getBean(ProgressReckoner.class);
        Learner learner = application.getBean(CurrentLearner.class).get();
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < WARM_UP + REQUESTS; i++) {
            long before = System.nanoTime();
            reckoner.of(learner);
            if (i >= WARM_UP) {
                nanos.add(System.nanoTime() - before);
            }
        }
        return nanos;
    }

    private static List<Long> retention(ConfigurableApplicationContext application) {
        RetentionReader reader = application.getBean(RetentionReader.class);
        Learner learner = application.getBean(CurrentLearner.class).get();
        Scope everything = new Scope(learner, learner.studyDay(application.getBean(Clock.class)), null, null);
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < WARM_UP + REQUESTS; i++) {
            long before = System.nanoTime();
            if (reader.of(everything).plot().isEmpty()) {
                throw new IllegalStateException("no review was predicted");
            }
            if (i >= WARM_UP) {
                nanos.add(System.nanoTime() - before);
            }
        }
        return nanos;
    }

    private static void print(int rows, String what, List<Long> nanos) {
        Collections.sort(nanos);
        System.out.printf("| %,d | %s | %.1f | %.1f |%n", rows, what, at(nanos, 0.50), at(nanos, 0.95));
    }

    /** Milliseconds at a quantile of sorted nanoseconds. */
    private static double at(List<Long> nanos, double quantile) {
        return nanos.get((int) (nanos.size() * quantile)) / 1e6;
    }

    // --- What there is to tell --------------------------------------------------------------------------------------

    /**
     * One deck with 20 chapters of 5 sections, and reviews of its cards in rounds, each in an order of its own; a short
     * log has reviewed only the first cards, but these at least five times. Every tenth fails and is drilled, every thousandth was taken back.
     */
    private static void fill(JdbcTemplate jdbc, int rows) {
        Consumer<String> run = sql -> jdbc.execute(sql);
        run.accept("delete from enrolment");
        run.accept("update learner set welcomed_at = now(), time_zone = 'UTC'");
        run.accept("insert into deck (slug, name, language) values ('big', 'Big', 'en')");
        run.accept(
                """
                insert into topic (deck_id, title, position)
                select id, 'Chapter ' || n, n * 10 from deck, generate_series(0, 19) n where slug = 'big'""");
        run.accept(
                """
                insert into topic (deck_id, parent_id, title, position)
                select t.deck_id, t.id, 'Section ' || n, t.position + n
                from topic t join deck d on d.id = t.deck_id, generate_series(1, 5) n where d.slug = 'big'""");
        run.accept(
                """
                insert into card (deck_id, topic_id, question_key, question, question_markdown, front, answer, importance,
                    tags, format, source, source_path, source_line, position)
                select d.id, t.id, n::text, 'What does question ' || n || ' ask for?', 'What does question `' || n || '` ask for?', '',
                    repeat('An answer of **some** length. ', 20), case n %% 4 when 0 then 'must' when 1 then 'important' end,
                    array['tag' || n %% 12], 'heading', 'big', 'big.md', n, n
                from deck d, generate_series(1, %d) n, topic t
                where d.slug = 'big' and t.deck_id = d.id and t.position = n %% 20 * 10 + 1 + n / 20 %% 5 and t.parent_id is not null"""
                        .formatted(CARDS));
        run.accept("analyze card");
        run.accept("insert into enrolment (learner_id, deck_id) select l.id, d.id from learner l, deck d where slug = 'big'");
        answer(jdbc, rows * 10 / 11);
        run.accept("update projection set rules = 0");
    }

    private static void answer(JdbcTemplate jdbc, int reviews) {
        jdbc.update(
                """
                insert into review_log (learner_id, card_id, card_revision, request_id, kind, answered_at, study_day,
                    local_hour, grade, answer_millis, repetition_before, ease_before, interval_before, due_before)
                select learner_id, card_id, 1, gen_random_uuid(), kind, day + time '18:00' + at %% 400 * interval '10 seconds',
                    day, 18 + at %% 400 / 360, case when kind = 'drill' then 4 else grade end, 3000 + at::bigint * 7919 %% 90000,
                    case when gap > 0 then 2 end, case when gap > 0 then 250 end, gap, case when gap > 0 then day end
                from (
                    select *, nullif(day - lag(day) over (partition by card_id order by at), 0) as gap from (
                        select *, current_date - (%1$d / %2$d) + at / %2$d as day,
                            case at %% 10 when 0 then 1 when 1 then 3 when 2 then 5 else 4 end as grade
                        from (
                            select q.learner_id, q.card_id,
                                (row_number() over (order by round, hashint8extended(q.card_id, round)) - 1)::integer as at
                            from generate_series(0, %1$d / %3$d) round, queue_view q where q.position <= %3$d) as shuffled
                        where at < %1$d) as dated) as spaced
                cross join lateral (values ('review'), ('drill')) as asked (kind)
                where kind = 'review' or grade < 3
                order by at, kind desc"""
                        .formatted(reviews, REVIEWS_PER_DAY, Math.min(CARDS, reviews / ROUNDS_AT_LEAST)));
        jdbc.update(
                """
                insert into review_log (learner_id, card_id, card_revision, request_id, kind, voids, answered_at, study_day)
                select learner_id, card_id, 1, gen_random_uuid(), 'void', sequence, answered_at, study_day
                from review_log where kind = 'review' and grade >= 3 and sequence % 1000 = 7""");
    }
}
