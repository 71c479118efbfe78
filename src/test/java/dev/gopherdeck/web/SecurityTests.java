package dev.gopherdeck.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.deck.Decks;
import dev.gopherdeck.deck.Image;
import dev.gopherdeck.deck.ImageFile;
import dev.gopherdeck.deck.Images;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.testing.WithDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Talks to the real server: a mocked request would have no Host header of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class SecurityTests {

    private static final String POLICY_OF_EVERY_PAGE = "default-src 'none'; script-src 'self'; style-src 'self'";

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,origin");
    }

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private CurrentLearner currentLearner;

    @Autowired
    private Decks decks;

    @Autowired
    private Images images;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "LOCALHOST", "[::1]"})
    void itsOwnNamesAreServed(String host) throws Exception {
        assertThat(get("/", "Host", host + ":" + port).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example"})
    void aForeignHostIsRefusedAndToldWhatToDo(String host) throws Exception {
        HttpResponse<String> response = get("/", "Host", host + ":" + port);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("gopherdeck.allowed-hosts").doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://localhost:1", "http://localhost.evil.example"})
    void aForeignOriginIsRefused(String origin) throws Exception {
        assertThat(get("/", "Origin", origin).statusCode()).isEqualTo(403);
    }

    @Test
    void itsOwnOriginIsServed() throws Exception {
        assertThat(get("/", "Origin", "http://localhost:" + port).statusCode()).isEqualTo(200);
    }

    @Test
    void theSandboxedDiagramFrameWhichHasNoOriginGetsItsAssetsAndNothingElse() throws Exception {
        assertThat(get("/assets/diagram.js", "Origin", "null").statusCode()).isEqualTo(200);
        assertThat(get("/assets/../review", "Origin", "null").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(get("/review", "Origin", "null").statusCode()).isEqualTo(403);
    }

    @Test
    void aChangeWithoutATokenIsRefused() throws Exception {
        HttpResponse<String> response = post("/settings/language", "language=ZH");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(get("/").body()).contains("lang=\"en\"");
    }

    @Test
    void aChangeWithAForgedTokenIsRefused() throws Exception {
        HttpResponse<String> response =
                post("/settings/language", "language=ZH&_csrf=forged", "Cookie", "gopherdeck-csrf=something-else");

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageForbidsWhatItDoesNotNeed(String path) throws Exception {
        HttpResponse<String> response = get(path);

        String policy = response.headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow(() -> new AssertionError(path + " has no policy"));
        assertThat(policy).startsWith(POLICY_OF_EVERY_PAGE).doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(response.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(response.body()).doesNotContain("<style", " style=", " onclick=", "javascript:", "https://");
    }

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/review",
                "/decks",
                "/decks/go-interview-en",
                "/cards/1",
                "/search?q=map",
                "/topics",
                "/topics/cards?importance=must",
                "/stats",
                "/import",
                "/imports",
                "/login",
                "/review/marked",
                "/settings",
                "/help",
                "/offline",
                "/no-such-page");
    }

    /** A page that is added and forgotten here fails this test. */
    @Test
    void noPageIsForgotten() {
        Set<String> routes = mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .collect(Collectors.toSet());

        assertThat(routes)
                .containsExactlyInAnyOrder(
                        "/",
                        "/review",
                        "/review/answers",
                        "/login",
                        "/diagram",
                        "/decks",
                        "/decks/{slug}",
                        "/cards/{id}",
                        "/cards/{id}/history.csv",
                        "/search",
                        "/topics",
                        "/topics/cards",
                        "/stats",
                        "/stats/{plot}.csv",
                        "/review/undo",
                        "/review/practice",
                        "/review/marked",
                        "/review/cards/{card}/bury",
                        "/review/cards/{card}/suspend",
                        "/review/cards/{card}/resume",
                        "/review/cards/{card}/flag",
                        "/review/cards/{card}/unflag",
                        "/review/cards/{card}/note",
                        "/review/cards/{card}/sibling",
                        "/settings",
                        "/settings/language",
                        "/settings/time-zone",
                        "/settings/enrolment",
                        "/settings/remote-images",
                        "/settings/backup",
                        "/settings/export/{file}",
                        "/images/{sha256}",
                        "/import",
                        "/import/folders",
                        "/import/folders/{id}",
                        "/import/{id}",
                        "/import/{id}/discard",
                        "/import/{id}/progress",
                        "/imports",
                        "/imports/{run}/undo",
                        "/imports/waiting",
                        "/help",
                        "/welcome",
                        "/offline",
                        "/service-worker.js",
                        "/manifest.webmanifest",
                        "/error");
    }

    @Test
    void onlyTheDiagramFrameAllowsInlineStylesAndItIsSandboxed() throws Exception {
        String policy =
                get("/diagram").headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(policy)
                .contains("style-src 'self' 'unsafe-inline'", "frame-ancestors 'self'", "sandbox allow-scripts")
                .doesNotContain("allow-same-origin", "unsafe-eval");
    }

    @Test
    void imagesFromElsewhereAreForTheLearnerWhoAllowedThem() throws Exception {
        currentLearner.showRemoteImages(true);
        String allowed = policy("/review");
        currentLearner.showRemoteImages(false);

        assertThat(allowed).contains("img-src 'self' data: https:;").doesNotContain("http:", "*", "unsafe");
        assertThat(policy("/review")).contains("img-src 'self' data:;");
    }

    @Test
    void aPictureThatCameWithNotesCanDoNothing() throws Exception {
        Image drawing = Image.of("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        long deck = decks.findAllByOrderById().get(0).id();
        images.keep(deck, List.of(new ImageFile("a.svg", drawing)));
        HttpResponse<String> response = get("/images/" + drawing.sha256());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().map())
                .containsEntry("Content-Type", List.of("image/svg+xml"))
                .containsEntry("Content-Security-Policy", List.of("default-src 'none'; sandbox"))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Cache-Control", List.of("max-age=31536000, private, immutable"));
        assertThat(get("/images/" + "0".repeat(64)).statusCode()).isEqualTo(404);
        assertThat(get("/images/nonsense").statusCode()).isEqualTo(404);
    }

    private String policy(String path) throws IOException, InterruptedException {
        return get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    @Test
    void assetsAreKeptForAYear() throws Exception {
        String stylesheet = Pattern.compile("/assets/app-[0-9a-f]{32}\\.css")
                .matcher(get("/").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();

        assertThat(get(stylesheet).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
    }

    @Test
    void anErrorShowsNoInnards() throws Exception {
        HttpResponse<String> response = get("/review?notice=no-such-notice", "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).doesNotContain("Exception", "dev.gopherdeck", "springframework");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, String... headers)
            throws IOException, InterruptedException {
        HttpRequest request = request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", "en");
        return headers.length == 0 ? request : request.headers(headers);
    }
}
