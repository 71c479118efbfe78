package dev.gopherdeck.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.StatementCounter;
import dev.gopherdeck.testing.WithDatabase;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.function.RouterFunction;

/** What has to hold on every route there is, and on every one to come. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
@Import(StatementCounter.Counting.class)
class RoutesTests {

    private static final String DIAGRAM = "/diagram";

    /** These hold nothing of the learner's, and browsers ask for them again and again. */
    private static final List<String> SAME_FOR_EVERYBODY = List.of("/service-worker.js", "/manifest.webmanifest");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private StatementCounter statements;

    private Visitor visitor;
    private Routes routes;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
        routes = Routes.of(application);
    }

    @Test
    void theWalkSeesPagesFormsAndTheActuator() {
        assertThat(routes.pages()).contains("/", "/decks/go-interview-en", "/actuator/health", "/import/1");
        assertThat(routes.forms())
                .contains("/review/answers", "/import", "/settings")
                .doesNotContain("/decks");
        assertThat(application.getBeansOfType(RouterFunction.class))
                .as("routes that the walk does not see")
                .isEmpty();
    }

    @Test
    void aForeignHostIsRefused() {
        assertThat(routes.pages())
                .allSatisfy(path -> assertRefused(visitor.get(path, "Host", "attacker.example:" + port)));
        assertThat(routes.forms())
                .allSatisfy(
                        path -> assertRefused(visitor.post(path, visitor.token(), "Host", "attacker.example:" + port)));
    }

    @Test
    void aForeignOriginIsRefused() {
        String token = visitor.token();

        assertThat(routes.pages())
                .allSatisfy(path -> assertRefused(visitor.get(path, "Origin", "https://attacker.example")));
        assertThat(routes.forms())
                .allSatisfy(path -> assertRefused(visitor.post(path, token, "Origin", "https://attacker.example")));
    }

    @Test
    void aFormWithoutATokenIsRefused() {
        visitor.token();

        assertThat(routes.forms()).allSatisfy(path -> assertRefusedAndNothingWritten(path, "a=1"));
    }

    /** The token of a page that is older than the cookie, as that of another browser is. */
    @Test
    void aFormWithAStaleTokenIsRefused() {
        String stale = visitor.token();
        visitor = new Visitor(port);
        visitor.token();

        assertThat(routes.forms()).allSatisfy(path -> assertRefusedAndNothingWritten(path, stale));
    }

    @Test
    void everyRouteSaysWhatABrowserMayDoWithIt() {
        assertThat(routes.pages()).allSatisfy(path -> assertGuarded(path, visitor.get(path)));
    }

    /** A redirect as well as a refusal: both are seen by whatever stands between the server and the browser. */
    @Test
    void soDoesTheAnswerToEveryForm() {
        String token = visitor.token();

        assertThat(routes.forms().stream().filter(path -> !path.endsWith("backup")))
                .allSatisfy(path -> assertGuarded(path, visitor.post(path, token)));
    }

    @Test
    void errorsDoAsWell() {
        assertThat(Stream.of("/no-such-page", "/cards/0", "/cards/x"))
                .allSatisfy(path -> assertGuarded(path, visitor.get(path)));
    }

    private static void assertRefused(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.toString()).isEqualTo(403);
        assertThat(response.body()).hasSizeLessThan(200).doesNotContain("attacker");
    }

    private void assertRefusedAndNothingWritten(String path, String form) {
        statements.drain();
        HttpResponse<String> response = visitor.post(path, form);

        assertThat(response.statusCode()).as(response.toString()).isEqualTo(403);
        assertThat(statements.drain())
                .as(path)
                .noneMatch(sql -> sql.strip().toLowerCase(Locale.ROOT).matches("(?s)(insert|update|delete|with).*"));
    }

    private static void assertGuarded(String path, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.toString()).isLessThan(500);
        assertPolicy(path, header(response, "Content-Security-Policy"));
        Map<String, String> expected = Map.of(
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "same-origin",
                "X-Frame-Options", path.equals(DIAGRAM) ? "SAMEORIGIN" : "DENY");
        assertThat(expected)
                .allSatisfy((name, value) ->
                        assertThat(header(response, name)).as(name).isEqualTo(value));
        assertThat(header(response, "Cache-Control"))
                .contains(SAME_FOR_EVERYBODY.contains(path) ? "no-cache" : "no-store");
        if (header(response, "Content-Type").startsWith("text/html") && !path.equals(DIAGRAM)) {
            assertThat(response.body()).doesNotContain("<style", " style=", " onclick=", "javascript:", "https://");
        }
    }

    private static void assertPolicy(String path, String policy) {
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "base-uri 'none'")
                .contains(path.equals(DIAGRAM) ? "frame-ancestors 'self'" : "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "http:", "https:", "*");
        if (!path.equals(DIAGRAM)) {
            assertThat(policy).doesNotContain("unsafe-inline");
        }
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
