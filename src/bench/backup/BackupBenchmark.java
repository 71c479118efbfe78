import dev.gopherdeck.GopherdeckApplication;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a home with 20,000 cards and 1,000,000 rows of the log, runs the command {@code backup} against the serving
 * application while somebody answers over HTTP, and the command {@code restore} into a new home. Each command is a
 * process of its own with the heap given, so that what must not be held in memory cannot be.
 *
 * <pre>
 * ./mvnw -DskipTests package
 * java -Djarmode=tools -jar target/gopherdeck.jar extract --destination target/bench --force
 * java -cp 'target/bench/gopherdeck.jar:target/bench/lib/*' src/bench/backup/BackupBenchmark.java [rows [heap]]
 * </pre>
 */
public class BackupBenchmark {

    private static final int CARDS = 20_000;
    private static final Pattern FORM = Pattern.compile("<form class=\"grades\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

    private final Path folder;
    private final int rows;
    private final String heap;
    private final List<Long> answers = Collections.synchronizedList(new ArrayList<>());
    private final AtomicBoolean over = new AtomicBoolean();

    private BackupBenchmark(Path folder, int rows, String heap) {
        this.folder = folder;
        this.rows = rows;
        this.heap = heap;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "backup").toAbsolutePath();
        new BackupBenchmark(folder, args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000, args.length > 1 ? args[1] : "96m").run();
    }

    private void run() throws Exception {
        Path archive = folder.resolve("backup.zip");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(GopherdeckApplication.class)
                .properties("gopherdeck.home=" + folder.resolve("home"), "server.port=0", "logging.level.root=warn")
                .run()) {
            JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
            fill(jdbc);
            System.out.printf("%,d cards, %,d rows in the log, database of %s%n",
                    jdbc.queryForObject("select count(*) from card", Long.class),
                    jdbc.queryForObject("select count(*) from review_log", Long.class),
                    jdbc.queryForObject("select pg_size_pretty(pg_database_size(current_database()))", String.class));
            String root = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
            Thread learner = new Thread(() -> review(root));
            learner.start();
            command("backup while answering", "home", "backup", archive.toString());
            over.set(true);
            learner.join();
        }
        Collections.sort(answers);
        System.out.printf("%d answers meanwhile, each with its next card: p50 %.1f ms, slowest %.1f ms%n", answers.size(),
                answers.get(answers.size() / 2) / 1e6, answers.get(answers.size() - 1) / 1e6);
        System.out.printf("archive: %.1f MB%n", Files.size(archive) / 1e6);
        command("restore", "restored", "restore", archive.toString());
        command("backup with nobody answering", "restored", "backup", folder.resolve("again.zip").toString());
    }

    private void command(String name, String home, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx" + heap,
                "-cp", System.getProperty("java.class.path"), GopherdeckApplication.class.getName()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).inheritIO();
        builder.environment().put("GOPHERDECK_HOME", folder.resolve(home).toString());
        long before = System.nanoTime();
        int exit = builder.start().waitFor();
        System.out.printf("%s: %.1f s, exit code %d, heap of at most %s%n", name, (System.nanoTime() - before) / 1e9, exit, heap);
    }

    private void fill(JdbcTemplate jdbc) {
        jdbc.execute("update learner set reviews_per_day = 9999, new_per_day = 9999, welcomed_at = now()");
        jdbc.execute("delete from enrolment");
        jdbc.execute("insert into deck (slug, name, language) values ('big', 'Big', 'en')");
        jdbc.execute("insert into topic (deck_id, title, position) select id, 'Topic ' || n, n from deck, generate_series(1, 100) n where slug = 'big'");
        jdbc.execute(
                """
                insert into card (deck_id, topic_id, question_key, question, question_markdown, front, answer, format,
                    source, source_path, source_line, position)
                select d.id, t.id, n::text, 'Question ' || n, 'Question `' || n || '`', '',
                    (select string_agg(md5(n::text || k::text), ' ') from generate_series(1, 15) k), 'heading', 'big', 'big.md', n, n
                from deck d, generate_series(1, %d) n, topic t
                where d.slug = 'big' and t.deck_id = d.id and t.position = 1 + n %% 100""".formatted(CARDS));
        jdbc.execute("analyze card");
        jdbc.execute("insert into enrolment (learner_id, deck_id) select l.id, d.id from learner l, deck d where slug = 'big'");
        jdbc.execute(
                """
                insert into review_log (learner_id, card_id, card_revision, request_id, kind, answered_at, study_day, grade,
                    answer_millis, repetition_after, ease_after, interval_after, due_after)
                select q.learner_id, q.card_id, 1, gen_random_uuid(), 'review',
                    now() - round * interval '2 days' + random() * interval '3 hours', current_date - 2 * round,
                    3 + (random() * 2)::int, (random() * 30000)::int, 1 + (random() * 5)::int, 130 + (random() * 200)::int, 30, current_date
                from generate_series(1, %d) round, queue_view q""".formatted(rows / CARDS));
        jdbc.execute(
                """
                insert into memory (learner_id, card_id, last_sequence, seen_revision, repetition, ease_hundredths,
                    interval_days, stability, difficulty, last_answered, reviews, lapses, last_grade, last_reviewed, due)
                select learner_id, card_id, max(sequence), 1, 10, 250, 60, 60, 5, current_date - 90, 10, 0, 4, current_date - 90,
                    current_date - (card_id % 7)::int
                from review_log group by learner_id, card_id""");
        jdbc.execute("vacuum analyze");
    }

    private void review(String root) {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
        try {
            String page = client.send(HttpRequest.newBuilder(URI.create(root + "/review")).build(), BodyHandlers.ofString()).body();
            String token = fields(page).get("_csrf");
            while (!over.get()) {
                Map<String, String> form = fields(page);
                form.put("grade", "4");
                form.put("_csrf", token);
                StringBuilder body = new StringBuilder();
                form.forEach((name, value) -> body.append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)).append('&'));
                HttpRequest request = HttpRequest.newBuilder(URI.create(root + "/review/answers"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("HX-Request", "true")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build();
                long before = System.nanoTime();
                HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
                answers.add(System.nanoTime() - before);
                if (response.statusCode() != 200) {
                    throw new IllegalStateException("an answer was refused: " + response.statusCode());
                }
                page = response.body();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String page) {
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("no card is asked: " + page);
        }
        Map<String, String> fields = new TreeMap<>();
        Matcher field = FIELD.matcher(form.group());
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }
}
