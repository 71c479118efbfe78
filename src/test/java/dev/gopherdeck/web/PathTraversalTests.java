package dev.gopherdeck.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.WithDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * No name in an address leads out of its place, however the way up is written. Archives, uploads and pictures of notes are
 * tried where they are read.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class PathTraversalTests {

    private static final List<String> PLACES = List.of(
            "/assets/",
            "/webjars/",
            "/webjars/htmx.org/",
            "/images/",
            "/decks/",
            "/cards/",
            "/stats/",
            "/settings/export/",
            "/import/",
            "/actuator/",
            "/actuator/health/",
            "/");

    private static final List<String> WAYS_UP = List.of(
            "../",
            "..%2f",
            "..%2F",
            "%2e%2e/",
            "%2e%2e%2f",
            "%252e%252e%252f",
            "..%255c",
            "..\\",
            "..%5c",
            "..;/",
            "..;x=y/",
            ".%00./",
            "..%00/",
            "..%c0%af",
            "%c0%ae%c0%ae/",
            "%u002e%u002e/",
            "....//",
            ".../",
            "./../",
            "//",
            "/",
            "file:///",
            "classpath:");

    private static final int FAR = 8;

    @LocalServerPort
    private int port;

    static Stream<String> places() {
        return PLACES.stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void noWayUpLeadsOut(String place) {
        assertThat(WAYS_UP).allSatisfy(up -> {
            assertNothingThere(place + up + "application.properties");
            assertNothingThere(place + up.repeat(FAR) + "etc/passwd");
        });
    }

    @Test
    void aFolderOfAssetsIsNotListed() {
        assertThat(List.of("/assets/", "/assets", "/webjars/", "/webjars", "/webjars/htmx.org/2.0.8/dist/"))
                .allSatisfy(this::assertNothingThere);
    }

    private void assertNothingThere(String path) {
        String answer = answer(path);

        assertThat(answer).as(path).matches("(?s)HTTP/1.1 (302|400|403|404|406) .*");
        assertThat(answer).as(path).doesNotContain("spring.application", "root:x:", "<web-app", "Exception");
    }

    /** Speaks for itself: clients that are made for honest people mend such addresses. */
    private String answer(String path) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }
}
