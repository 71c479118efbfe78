package dev.gopherdeck.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.MovableClock;
import dev.gopherdeck.testing.MovableClockConfiguration;
import dev.gopherdeck.testing.WithDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** With a password set nobody gets in without it, and whoever has got in can be sent out again. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gopherdeck.password=correct horse", "logging.level.dev.gopherdeck=debug"})
@WithDatabase
@Import(MovableClockConfiguration.class)
@ExtendWith(OutputCaptureExtension.class)
class PasswordLoginTests {

    private static final String DEVICE = "gopherdeck-device";

    /** What may be seen from outside: how to get in, what browsers need for that, and whether the server is well. */
    private static final List<String> OPEN = List.of(
            "/login",
            "/offline",
            "/diagram",
            "/manifest.webmanifest",
            "/service-worker.js",
            "/actuator/health",
            "/actuator/health/liveness");

    @LocalServerPort
    private int port;

    @Value("${spring.datasource.password}")
    private String databasePassword;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MovableClock clock;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void noRouteAnswersWithoutThePassword() {
        List<String> closed = Routes.of(application).pages().stream()
                .filter(path -> !OPEN.contains(path))
                .toList();

        assertThat(closed).contains("/").allSatisfy(path -> assertSentToLogin(visitor.get(path)));
        assertThat(List.of("/no-such-page", "/actuator/env", "/error", "/settings/", "/login/x"))
                .allSatisfy(path -> assertSentToLogin(visitor.get(path)));
        assertThat(List.of("//settings", "/login/..;/settings", "/assets/%2e%2e/settings"))
                .allSatisfy(path -> assertThat(visitor.get(path).statusCode()).isEqualTo(400));
        assertThat(OPEN)
                .allSatisfy(path -> assertThat(visitor.get(path).statusCode()).isEqualTo(200));
    }

    @Test
    void noFormIsTakenWithoutThePassword() {
        String token = visitor.token();

        assertThat(Routes.of(application).forms())
                .contains("/review/answers")
                .allSatisfy(path -> assertSentToLogin(visitor.post(path, token)))
                .allSatisfy(path ->
                        assertThat(visitor.post(path, "a=1").statusCode()).isEqualTo(403));
    }

    /** They show the login page, which has to look like one. */
    @Test
    void assetsAreOpenAndHoldNothing() {
        assertThat(visitor.get("/assets/app.css").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/login").body()).doesNotContain("site-nav", "learner-");
    }

    @Test
    void thePasswordOpensTheDoorAndTheDeviceIsRemembered() {
        HttpResponse<String> welcome = login(visitor, "correct horse");

        assertThat(welcome.headers().firstValue("Location").orElse("")).endsWith("/");
        assertThat(welcome.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith(DEVICE + "="))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite="));
        assertThat(returning(visitor.cookie(DEVICE)).statusCode()).isEqualTo(200);
    }

    @Test
    void aForgedDeviceIsAskedForThePassword() {
        assertSentToLogin(returning("Zm9yZ2VkOmRldmljZQ"));
        assertSentToLogin(returning("not base64"));
    }

    @Test
    void guessingIsSlowedDownAndTheRightPasswordHasToWaitToo() {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(location(login(visitor, "guess " + attempt))).endsWith("/login?error");
        }
        assertThat(location(login(visitor, "correct horse"))).endsWith("/login?wait");

        clock.forward(Duration.ofMinutes(1));
        assertThat(location(login(visitor, "correct horse"))).endsWith("/");
    }

    @Test
    void allOtherDevicesCanBeSignedOutInTheMiddleOfTheirVisits() {
        Visitor lost = new Visitor(port);
        login(lost, "correct horse");
        login(visitor, "correct horse");
        String lostDevice = lost.cookie(DEVICE);
        String devices = visitor.get("/settings/devices").body();

        visitor.post("/settings/devices/others/sign-out", visitor.token());

        assertThat(devices).containsOnlyOnce("This browser").contains("Another browser");
        assertSentToLogin(lost.get("/"));
        assertSentToLogin(returning(lostDevice));
        assertThat(visitor.get("/settings/devices?signedOut").body())
                .contains("All other browsers", "This browser")
                .doesNotContain("Another browser");
        assertThat(returning(visitor.cookie(DEVICE)).statusCode()).isEqualTo(200);
    }

    @Test
    void everyDeviceCanBeSignedOutAtOnce() {
        Visitor other = new Visitor(port);
        login(other, "correct horse");
        login(visitor, "correct horse");
        List<String> devices = List.of(visitor.cookie(DEVICE), other.cookie(DEVICE));

        visitor.post("/logout", visitor.token());

        assertSentToLogin(visitor.get("/"));
        assertSentToLogin(other.get("/"));
        assertThat(devices).allSatisfy(device -> assertSentToLogin(returning(device)));
    }

    @Test
    void noSecretIsInTheLog(CapturedOutput log) {
        login(visitor, "wrong donkey");
        login(visitor, "correct horse");
        String token = visitor.token();
        visitor.get("/settings");
        visitor.post("/settings/language", token + "&language=EN");
        visitor.get("/cards/x?" + token);

        assertThat(log.getAll())
                .contains("Started PasswordLoginTests")
                .doesNotContain("correct horse", "wrong donkey", databasePassword)
                .doesNotContain(visitor.cookie(DEVICE), visitor.cookie("gopherdeck-csrf"), token.substring(6));
    }

    private static HttpResponse<String> login(Visitor visitor, String password) {
        String form = "&username=learner&password=" + password.replace(' ', '+');
        return visitor.post("/login", visitor.token() + form);
    }

    /** Comes back with what the device remembers, and with nothing else. */
    private HttpResponse<String> returning(String device) {
        return new Visitor(port).get("/", "Cookie", DEVICE + "=" + device);
    }

    private static void assertSentToLogin(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.toString()).isEqualTo(302);
        assertThat(location(response)).matches(".*/login");
        assertThat(response.body()).isEmpty();
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
