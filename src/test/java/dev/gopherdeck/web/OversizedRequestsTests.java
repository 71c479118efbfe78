package dev.gopherdeck.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.WithDatabase;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is too large is refused with a status that says so, and is no failure of the server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class OversizedRequestsTests {

    private static final String MULTIPART = "multipart/form-data; boundary=edge";
    private static final String PART =
            "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.md\"\r\n\r\n";
    private static final String END = "\r\n--edge--\r\n";
    private static final int TOO_MUCH = 68_000_000;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void aLongForm() {
        String form = visitor.token() + "&language=ZH&x=" + "x".repeat(3_000_000);

        assertRefused(visitor.post("/settings/language", form), 413, "That is too much at once");
    }

    @Test
    void aFormOfManyFields() {
        String form = visitor.token() + "&language=ZH" + "&x=1".repeat(12_000);

        assertRefused(visitor.post("/settings/language", form), 400, "Something went wrong");
    }

    @Test
    void aLargeUploadIsSentBackToThePageThatExplainsIt() {
        HttpResponse<String> response = upload("/import", BodyPublishers.fromPublisher(large(), length()));

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/import?tooLarge"));
    }

    /** Nobody knows beforehand how long it will be. */
    @ParameterizedTest
    @ValueSource(strings = {"/import", "/settings/language", "/no-such-page"})
    void aLargeUploadInChunks(String path) {
        assertRefused(upload(path, large()), 413, "That is too much at once");
    }

    @Test
    void anUploadOfManyParts() {
        String parts = (PART + "x\r\n").repeat(10_200) + END;

        assertRefused(upload("/import", BodyPublishers.ofString(parts)), 413, "That is too much at once");
    }

    @Test
    void anUploadThatIsNone() {
        assertRefused(upload("/import", BodyPublishers.ofString("nonsense")), 403, "That was refused");
        HttpResponse<String> response =
                visitor.send("POST", "/import", BodyPublishers.ofString(PART), "Content-Type", "multipart/form-data");
        assertRefused(response, 400, "Something went wrong");
    }

    /** The server ends these before any page of ours has a say. */
    @Test
    void aLongHeaderAndALongAddress() {
        assertRefused(visitor.get("/", "X-Long", "x".repeat(20_000)), 400, "HTTP Status 400");
        assertRefused(visitor.get("/search?q=" + "x".repeat(20_000)), 400, "HTTP Status 400");
    }

    @Test
    void whatJustFitsIsServed() {
        assertThat(visitor.get("/search?q=" + "x".repeat(5_000)).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/search?" + "&a".repeat(2_000)).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> upload(String path, BodyPublisher body) {
        return visitor.send("POST", path, body, "Content-Type", MULTIPART);
    }

    private static BodyPublisher large() {
        return BodyPublishers.ofInputStream(() ->
                new SequenceInputStream(Collections.enumeration(List.<InputStream>of(text(PART), zeros(), text(END)))));
    }

    private static long length() {
        return PART.length() + (long) TOO_MUCH + END.length();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream zeros() {
        return new ByteArrayInputStream(new byte[TOO_MUCH]);
    }

    private static void assertRefused(HttpResponse<String> response, int status, String title) {
        assertThat(response.statusCode()).as(response.toString()).isEqualTo(status);
        assertThat(response.body()).contains(title).doesNotContain("Exception", "springframework", "apache");
    }
}
