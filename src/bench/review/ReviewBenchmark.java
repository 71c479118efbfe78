import dev.gopherdeck.GopherdeckApplication;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Times answers over HTTP, from the POST to the next card, by one learner with 20,000 cards and 200,000 answers, and
 * the very statements that these answers sent, with their parameters and commits, straight from JDBC. Both take turns, for
 * a shared machine is not as fast now as a minute later.
 *
 * <pre>
 * ./mvnw -DskipTests package
 * java -Djarmode=tools -jar target/gopherdeck.jar extract --destination target/bench --force
 * java -cp 'target/bench/gopherdeck.jar:target/bench/lib/*' src/bench/review/ReviewBenchmark.java [answers]
 * </pre>
 */
public class ReviewBenchmark {

    private static final int WARM_UP = 500;
    private static final int TURN = 100;
    private static final Pattern FORM = Pattern.compile("<form class=\"grades\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

    private final Recorder recorder = new Recorder();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    public static void main(String[] args) throws Exception {
        new ReviewBenchmark().run(args.length > 0 ? Integer.parseInt(args[0]) : 2_000);
    }

    private void run(int answers) throws Exception {
        Path home = Files.createTempDirectory(Path.of("target"), "review").toAbsolutePath();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(GopherdeckApplication.class)
                .initializers((GenericApplicationContext fresh) -> fresh.registerBean(Recorder.class, () -> recorder))
                .properties("gopherdeck.home=" + home, "server.port=0", "logging.level.root=warn")
                .run()) {
            fill(context.getBean(JdbcTemplate.class));
            String root = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
            recorder.start();
            review(root, WARM_UP);
            List<Long> http = new ArrayList<>();
            List<Long> straight = new ArrayList<>();
            long statements = 0;
            try (Connection connection = recorder.source.getConnection()) {
                Map<String, PreparedStatement> prepared = new HashMap<>();
                replay(connection, prepared, recorder.stop());
                while (http.size() < answers) {
                    recorder.start();
                    http.addAll(review(root, TURN));
                    List<List<Call>> recorded = recorder.stop();
                    statements += recorded.stream().flatMap(List::stream).filter(Call::isStatement).count();
                    straight.addAll(replay(connection, prepared, recorded));
                }
            }
            print("HTTP", http);
            print("statements alone", straight);
            System.out.printf(
                    "%.1f statements an answer; p50 ratio %.2f; p99 of HTTP is %.2f times its p50%n",
                    statements / (double) http.size(),
                    at(http, 0.50) / at(straight, 0.50),
                    at(http, 0.99) / at(http, 0.50));
        }
    }

    private static void fill(JdbcTemplate jdbc) {
        jdbc.execute("delete from enrolment");
        jdbc.execute("update learner set reviews_per_day = 9999, new_per_day = 0, welcomed_at = now()");
        jdbc.execute("insert into deck (slug, name, language) values ('big', 'Big', 'en')");
        jdbc.execute("insert into topic (deck_id, title, position) select id, 'Topic ' || n, n from deck, generate_series(1, 100) n where slug = 'big'");
        jdbc.execute(
                """
                insert into card (deck_id, topic_id, question_key, question, question_markdown, front, answer, format,
                    source, source_path, source_line, position)
                select d.id, t.id, n::text, 'Question ' || n, 'Question `' || n || '`', '',
                    repeat('An answer of **some** length. ', 20) || e'\\n\\n- a point\\n- another', 'heading', 'big', 'big.md', n, n
                from deck d, generate_series(1, 20000) n, topic t
                where d.slug = 'big' and t.deck_id = d.id and t.position = 1 + n % 100""");
        jdbc.execute("analyze card");
        jdbc.execute("insert into enrolment (learner_id, deck_id) select l.id, d.id from learner l, deck d where slug = 'big'");
        jdbc.execute(
                """
                insert into review_log (learner_id, card_id, card_revision, request_id, kind, answered_at, study_day, grade,
                    answer_millis)
                select q.learner_id, q.card_id, 1, gen_random_uuid(), 'review', now(), current_date - 100 + round, 4, 5000
                from generate_series(1, 10) round, queue_view q""");
        jdbc.execute(
                """
                insert into memory (learner_id, card_id, last_sequence, seen_revision, repetition, ease_hundredths,
                    interval_days, stability, difficulty, last_answered, reviews, lapses, last_grade, last_reviewed, due)
                select learner_id, card_id, max(sequence), 1, 10, 250, 60, 60, 5, current_date - 90, 10, 0, 4, current_date - 90,
                    case when card_id % 5 = 0 then current_date - 10 - (card_id % 7)::int else current_date + 2 + (card_id % 90)::int end
                from review_log group by learner_id, card_id""");
        jdbc.execute("vacuum analyze");
    }

    private List<Long> review(String root, int answers) throws Exception {
        String page = client.send(HttpRequest.newBuilder(URI.create(root + "/review")).build(), BodyHandlers.ofString()).body();
        String token = fields(page).get("_csrf");
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < answers; i++) {
            Map<String, String> form = fields(page);
            form.put("grade", "4");
            form.put("revealMillis", "2000");
            form.put("answerMillis", "5000");
            form.put("_csrf", token);
            StringBuilder body = new StringBuilder();
            form.forEach((name, value) -> body.append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)).append('&'));
            HttpRequest request = HttpRequest.newBuilder(URI.create(root + "/review/answers"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("HX-Request", "true")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                    .build();
            recorder.nextAnswer();
            long before = System.nanoTime();
            page = client.send(request, BodyHandlers.ofString()).body();
            nanos.add(System.nanoTime() - before);
        }
        return nanos;
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

    /** Sends what each answer sent; only request ids are new, since they must be. */
    private static List<Long> replay(
            Connection connection, Map<String, PreparedStatement> prepared, List<List<Call>> answers) throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (List<Call> answer : answers) {
            long before = System.nanoTime();
            for (Call call : answer) {
                call.repeat(connection, prepared);
            }
            nanos.add(System.nanoTime() - before);
        }
        connection.setAutoCommit(true);
        return nanos;
    }

    private static void print(String name, List<Long> nanos) {
        System.out.printf("%s: p50 %.2f ms, p99 %.2f ms (%d answers)%n", name, at(nanos, 0.50), at(nanos, 0.99), nanos.size());
    }

    /** Milliseconds at a quantile. */
    private static double at(List<Long> nanos, double quantile) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * quantile)) / 1e6;
    }

    /** A call of a setter of a parameter. */
    record Setter(Method method, Object[] arguments) {}

    /** A statement with its parameters, or where {@code sql} is null a commit or change of auto-commit. */
    record Call(String sql, List<Setter> setters, Method method, Object[] arguments) {

        boolean isStatement() {
            return sql != null;
        }

        void repeat(Connection connection, Map<String, PreparedStatement> prepared) throws Exception {
            if (!isStatement()) {
                method.invoke(connection, arguments);
                return;
            }
            PreparedStatement statement = prepared.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
                prepared.put(sql, statement);
            }
            for (Setter setter : setters) {
                Object[] values = setter.arguments().clone();
                if (sql.startsWith("insert into review_log") && values[1] instanceof UUID) {
                    values[1] = UUID.randomUUID();
                }
                setter.method().invoke(statement, values);
            }
            if (statement.execute()) {
                statement.getResultSet().close();
            }
        }
    }

    /** Stands before the data source and notes what goes through it while it is told to. */
    static final class Recorder implements BeanPostProcessor {

        private final List<List<Call>> answers = Collections.synchronizedList(new ArrayList<>());
        private volatile boolean recording;
        private DataSource source;

        void start() {
            recording = true;
        }

        List<List<Call>> stop() {
            recording = false;
            List<List<Call>> recorded = List.copyOf(answers);
            answers.clear();
            return recorded;
        }

        void nextAnswer() {
            if (recording) {
                answers.add(Collections.synchronizedList(new ArrayList<>()));
            }
        }

        private void note(Call call) {
            if (recording && !answers.isEmpty()) {
                answers.get(answers.size() - 1).add(call);
            }
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof DataSource found)) {
                return bean;
            }
            source = found;
            return proxy(DataSource.class, found, (method, arguments, result) ->
                    result instanceof Connection connection ? connection(connection) : result);
        }

        private Connection connection(Connection connection) {
            return proxy(Connection.class, connection, (method, arguments, result) -> {
                if (method.getName().equals("commit") || method.getName().equals("setAutoCommit")) {
                    note(new Call(null, List.of(), method, arguments));
                }
                return result instanceof PreparedStatement statement ? statement(statement, (String) arguments[0]) : result;
            });
        }

        private PreparedStatement statement(PreparedStatement statement, String sql) {
            List<Setter> setters = new ArrayList<>();
            return proxy(PreparedStatement.class, statement, (method, arguments, result) -> {
                if (method.getName().startsWith("set") && arguments.length > 1) {
                    setters.add(new Setter(method, arguments));
                } else if (method.getName().startsWith("execute")) {
                    note(new Call(sql, List.copyOf(setters), method, arguments));
                }
                return result;
            });
        }

        private interface After {
            Object result(Method method, Object[] arguments, Object result);
        }

        private static <T> T proxy(Class<T> type, T target, After after) {
            InvocationHandler handler = (self, method, arguments) -> {
                try {
                    return after.result(method, arguments, method.invoke(target, arguments));
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            };
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
