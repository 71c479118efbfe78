package dev.gopherdeck.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.WithDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Every error has a page in the learner's language that says what to do and shows no innards. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
@Import(ErrorPagesTests.Failing.class)
class ErrorPagesTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/no-such-page, en, 404, There is no such page",
        "/no-such-page, zh, 404, 没有这个页面",
        "/test/fails/403, en, 403, That was refused",
        "/test/fails/409, en, 409, Something changed meanwhile",
        "/test/conflicts, zh, 409, 内容已有变化",
        "/test/fails/500, en, 500, Something went wrong",
        "/test/fails/503, zh, 503, 出了点问题"
    })
    void anErrorHasAPage(String path, String language, int status, String title) throws Exception {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept", "text/html")
                        .header("Accept-Language", language)
                        .build(),
                BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body())
                .contains("<h1>" + title + "</h1>", "site-nav")
                .doesNotContain("secret", "Exception", "springframework");
    }

    @TestConfiguration(proxyBeanMethods = false)
    @RestController
    static class Failing {

        @GetMapping("/test/fails/{status}")
        void fail(@PathVariable int status) {
            throw new ResponseStatusException(HttpStatusCode.valueOf(status), "secret");
        }

        @GetMapping("/test/conflicts")
        void conflict() {
            throw new CannotAcquireLockException("secret");
        }
    }
}
