package dev.gopherdeck.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.deck.Decks;
import dev.gopherdeck.deck.Image;
import dev.gopherdeck.deck.ImageFile;
import dev.gopherdeck.deck.Images;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.testing.WithDatabase;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Talks to the real server: a mocked request would have no Host header of its own. See {@link RoutesTests} for what holds on every route. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class SecurityTests {

    @LocalServerPort
    private int port;

    @Autowired
    private CurrentLearner currentLearner;

    @Autowired
    private Decks decks;

    @Autowired
    private Images images;

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "LOCALHOST", "[::1]"})
    void itsOwnNamesAreServed(String host) {
        assertThat(get("/", "Host", host + ":" + port).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example"})
    void aForeignHostIsRefusedAndToldWhatToDo(String host) {
        HttpResponse<String> response = get("/", "Host", host + ":" + port);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("gopherdeck.allowed-hosts").doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://localhost:1", "http://localhost.evil.example"})
    void aForeignOriginIsRefused(String origin) {
        assertThat(get("/", "Origin", origin).statusCode()).isEqualTo(403);
    }

    @Test
    void itsOwnOriginIsServed() {
        assertThat(get("/", "Origin", "http://localhost:" + port).statusCode()).isEqualTo(200);
    }

    @Test
    void theSandboxedDiagramFrameWhichHasNoOriginGetsItsAssetsAndNothingElse() {
        assertThat(get("/assets/diagram.js", "Origin", "null").statusCode()).isEqualTo(200);
        assertThat(get("/assets/../review", "Origin", "null").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(get("/review", "Origin", "null").statusCode()).isEqualTo(403);
    }

    @Test
    void onlyTheDiagramFrameAllowsInlineStylesAndItIsSandboxed() {
        String policy =
                get("/diagram").headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(policy)
                .contains("style-src 'self' 'unsafe-inline'", "frame-ancestors 'self'", "sandbox allow-scripts")
                .doesNotContain("allow-same-origin", "unsafe-eval");
    }

    @Test
    void imagesFromElsewhereAreForTheLearnerWhoAllowedThem() {
        currentLearner.showRemoteImages(true);
        String allowed = policy("/review");
        currentLearner.showRemoteImages(false);

        assertThat(allowed).contains("img-src 'self' data: https:;").doesNotContain("http:", "*", "unsafe");
        assertThat(policy("/review")).contains("img-src 'self' data:;");
    }

    @Test
    void aPictureThatCameWithNotesCanDoNothing() {
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

    private String policy(String path) {
        return get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    @Test
    void assetsAreKeptForAYear() {
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
    void anErrorShowsNoInnards() {
        HttpResponse<String> response = get("/review?notice=no-such-notice");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).doesNotContain("Exception", "dev.gopherdeck", "springframework");
    }

    private HttpResponse<String> get(String path, String... headers) {
        return new Visitor(port).get(path, headers);
    }
}
