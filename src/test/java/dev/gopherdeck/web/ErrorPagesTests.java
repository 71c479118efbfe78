package dev.gopherdeck.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.WithDatabase;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Every error has a page in the learner's language that says what to do and shows no innards. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
@Import(ErrorPagesTests.Failing.class)
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/no-such-page, en, 404, There is no such page",
        "/no-such-page, zh, 404, 没有这个页面",
        "/test/fails/403, en, 403, That was refused",
        "/test/fails/409, en, 409, Something changed meanwhile",
        "/test/conflicts, zh, 409, 内容已有变化",
        "/test/fails/500, en, 500, Something went wrong",
        "/test/fails/503, zh, 503, 暂时读不到卡片"
    })
    void anErrorHasAPage(String path, String language, int status, String title) {
        HttpResponse<String> response = visitor.get(path, "Accept-Language", language);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body())
                .contains("<h1>" + title + "</h1>", "site-nav")
                .doesNotContain("secret", "Exception", "springframework");
    }

    @Test
    void whatNobodyExpectedIsInTheLogUnderTheIdOfThePage(CapturedOutput log) {
        HttpResponse<String> response = visitor.get("/test/breaks?password=donkey");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).doesNotContain("secret", "donkey", "Exception");
        assertThat(log).contains("Error " + id(response) + ": GET /test/breaks\n", "IllegalStateException: secret");
        assertThat(log).doesNotContain("donkey");
    }

    @Test
    void aRequestWithoutADatabaseIsOneToBeRepeated(CapturedOutput log) {
        HttpResponse<String> response = visitor.get("/test/database-away");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
        assertThat(response.body()).contains("Your cards are out of reach").doesNotContain("secret");
        assertThat(log)
                .contains("Error " + id(response) + ": no database for GET /test/database-away: secret")
                .doesNotContain("\tat dev.gopherdeck");
    }

    /** Scripts are told no more than people are. */
    @Test
    void anErrorForAProgramHasTheSameId(CapturedOutput log) {
        HttpResponse<String> response = visitor.get("/test/breaks", "Accept", "application/json");

        assertThat(response.body()).contains("\"status\":500", "\"errorId\":\"").doesNotContain("secret", "Exception");
    }

    private static String id(HttpResponse<String> response) {
        Matcher id = Pattern.compile("Error ([0-9a-f]{8}):").matcher(response.body());
        assertThat(id.find()).as("the page names an id").isTrue();
        return id.group(1);
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

        @GetMapping("/test/breaks")
        void breaks() {
            throw new IllegalStateException("secret");
        }

        @GetMapping("/test/database-away")
        void databaseAway() {
            throw new DataAccessResourceFailureException("no", new SQLException("secret", "57P01"));
        }
    }
}
