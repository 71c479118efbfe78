package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.WithDatabase;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 32 browsers of one learner, all answering the same queue: repeated, stale and doubled requests. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class ManyClientsTests {

    private static final Logger LOG = LoggerFactory.getLogger(ManyClientsTests.class);
    private static final int CLIENTS = 32;
    private static final int ANSWERS = 12;
    private static final Pattern FORM = Pattern.compile("<form class=\"(?:grades|undo)\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Queue<String> recorded = new ConcurrentLinkedQueue<>();

    @LocalServerPort
    private int port;

    @Autowired
    private MemoryVerification verification;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyAnswerIsInTheLogOnceAndNobodySeesAnError() throws Exception {
        jdbc.sql("update learner set new_per_day = 9999").update();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Void>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Random random = new Random(client);
                clients.add(() -> review(random));
            }
            for (Future<Void> client : threads.invokeAll(clients)) {
                client.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(statuses).allMatch(status -> status < 400);
        assertThat(recorded).isNotEmpty();
        assertThat(jdbc.sql("select request_id::text from review_log")
                        .query(String.class)
                        .list())
                .doesNotHaveDuplicates()
                .containsAll(recorded);
        assertThat(versionsThatWentBack()).isZero();
        assertThat(verification.verify().differences()).isEmpty();
        report();
    }

    private Void review(Random random) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        Map<String, String> stale = null;
        for (int i = 0; i < ANSWERS; i++) {
            String page = send(client, get("/review")).body();
            Map<String, String> form = fields(page, "grades");
            if (page.contains("class=\"undo\"") && random.nextInt(6) == 0) {
                send(client, post("/review/undo", fields(page, "undo")));
            }
            form.put("grade", String.valueOf(random.nextInt(6)));
            remember(send(client, post("/review/answers", form)), form);
            if (random.nextBoolean()) {
                remember(send(client, post("/review/answers", form)), form);
            }
            if (stale != null) {
                send(client, post("/review/answers", stale));
            }
            stale = random.nextInt(3) == 0 ? fields(page, "grades") : stale;
            if (stale != null) {
                stale.put("grade", "4");
            }
        }
        return null;
    }

    /** A redirect without a notice tells that the answer is in the log. */
    private void remember(HttpResponse<String> response, Map<String, String> form) {
        if (!response.headers().firstValue("Location").orElse("notice").contains("notice")) {
            recorded.add(form.get("requestId"));
        }
    }

    /** The version of a card is the sequence of its last row, so no answer may stand on a memory newer than itself. */
    private int versionsThatWentBack() {
        return jdbc.sql(
                        """
                select count(*) from memory m
                where m.last_sequence <> (select max(sequence) from review_log l
                    where l.learner_id = m.learner_id and l.card_id = m.card_id and l.kind <> 'practice')""")
                .query(Integer.class)
                .single();
    }

    private void report() {
        List<Long> sorted = nanos.stream().sorted().toList();
        LOG.info(
                "{} requests of {} clients: p50 {} ms, p99 {} ms; {} answers acknowledged",
                sorted.size(),
                CLIENTS,
                sorted.get(sorted.size() / 2) / 1_000_000,
                sorted.get(sorted.size() * 99 / 100) / 1_000_000,
                recorded.size());
    }

    private HttpResponse<String> send(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        long before = System.nanoTime();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        nanos.add(System.nanoTime() - before);
        statuses.add(response.statusCode());
        return response;
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Accept-Language", "en").build();
    }

    private HttpRequest post(String path, Map<String, String> form) {
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static Map<String, String> fields(String page, String form) {
        Map<String, String> fields = new TreeMap<>();
        Matcher forms = FORM.matcher(page);
        while (forms.find()) {
            if (forms.group().startsWith("<form class=\"" + form)) {
                Matcher field = FIELD.matcher(forms.group());
                while (field.find()) {
                    fields.put(field.group(1), field.group(2));
                }
            }
        }
        return fields;
    }
}
