package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gopherdeck.browser.Reviewing.answers;
import static dev.gopherdeck.browser.Reviewing.grade;
import static dev.gopherdeck.browser.Reviewing.question;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No answer is taken twice and none is lost, whatever becomes of the page and of the connection. */
@InTheBrowser
class AnsweredOnceInTheBrowserTests {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void neverRunOutOfCards() {
        Reviewing.reset(jdbc);
    }

    @Test
    void anAnswerGivenWithoutAConnectionArrivesWhenItIsBack(Browser browser) {
        int before = answers(jdbc);
        Page page = browser.open("/review");
        String first = question(page);
        page.keyboard().press("Space");
        page.context().setOffline(true);
        page.keyboard().press("3");
        assertThat(page.locator("#offline")).isVisible();
        page.context().setOffline(false);

        assertThat(page.locator(".card-question")).not().hasText(first);
        assertThat(page.locator("#offline")).isHidden();
        assertThat(answers(jdbc)).isEqualTo(before + 1);
        assertLostConnectionsAlone(browser);
    }

    @Test
    void anAnswerWhoseReplyWasLostIsOneAnswer(Browser browser) {
        int before = answers(jdbc);
        Page page = browser.open("/review");
        String first = question(page);
        AtomicInteger sent = new AtomicInteger();
        page.route("**/review/answers", route -> {
            if (sent.incrementAndGet() == 1) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        grade(page, "4");

        assertThat(page.locator(".card-question")).not().hasText(first);
        assertThat(sent).hasValue(2);
        assertThat(answers(jdbc)).isEqualTo(before + 1);
        assertLostConnectionsAlone(browser);
    }

    @Test
    void anAnswerIsSentAgainUntilTheServerIsBack(Browser browser) {
        int before = answers(jdbc);
        Page page = browser.open("/review");
        String first = question(page);
        AtomicInteger sent = new AtomicInteger();
        page.route("**/review/answers", route -> {
            if (sent.incrementAndGet() == 1) {
                route.fulfill(new Route.FulfillOptions().setStatus(503));
            } else {
                route.resume();
            }
        });
        grade(page, "4");

        assertThat(page.locator("#offline")).isVisible();
        assertThat(page.locator(".card-question")).not().hasText(first);
        assertThat(answers(jdbc)).isEqualTo(before + 1);
        assertThat(browser.takeComplaints()).allMatch(complaint -> complaint.contains("503"));
    }

    @Test
    void anAnswerThatTheServerRefusesIsToldSo(Browser browser) {
        int before = answers(jdbc);
        Page page = browser.open("/review");
        String first = question(page);
        page.route("**/review/answers", route -> route.fulfill(new Route.FulfillOptions().setStatus(400)));
        grade(page, "4");
        page.locator("#refused a").click();

        assertThat(page.locator(".card-question")).hasText(first);
        assertThat(page.locator(".card-answer")).isHidden();
        assertThat(answers(jdbc)).isEqualTo(before);
        assertThat(browser.takeComplaints()).allMatch(complaint -> complaint.contains("400"));
    }

    @Test
    void aPageThatIsOutOfDateSaysSoAndChangesNothing(Browser browser) {
        Page first = browser.open("/review");
        Page second = browser.open("/review");
        String shownInBoth = first.locator(".card-question").textContent();
        grade(first, "4");
        assertThat(first.locator(".card-question")).not().hasText(shownInBoth);
        int before = answers(jdbc);

        grade(second, "1");

        assertThat(second.locator("[role=alert]:visible")).hasCount(1);
        assertThat(answers(jdbc)).isEqualTo(before);
    }

    @Test
    void anUndoInOneTabIsNotRepeatedByAnother(Browser browser) {
        Page first = browser.open("/review");
        grade(first, "4");
        assertThat(first.locator("form.undo")).isVisible();
        Page second = browser.open("/review");
        first.keyboard().press("u");
        assertThat(first.locator("main .notice-good")).isVisible();
        int before = answers(jdbc);

        second.keyboard().press("u");

        assertThat(second.locator("[role=alert]:visible")).hasCount(1);
        assertThat(answers(jdbc)).isEqualTo(before);
    }

    @Test
    void aSessionGoesOnOnAnotherDevice(Browser browser) {
        Page phone = browser.open("/review", new NewContextOptions().setViewportSize(390, 844));
        String first = question(phone);
        grade(phone, "3");
        assertThat(phone.locator(".card-question")).not().hasText(first);
        Page desk = browser.open("/review");

        assertThat(desk.locator(".card-question")).hasText(question(phone));
        assertThat(desk.locator(".review-progress"))
                .hasText(phone.locator(".review-progress").textContent());
        grade(desk, "3");
        assertThat(desk.locator(".card-question")).not().hasText(question(phone));
        phone.reload();
        assertThat(phone.locator(".card-question")).hasText(question(desk));
    }

    @Test
    void goingBackAfterAnAnswerShowsWhatIsAskedNow(Browser browser) {
        Page page = browser.open("/");
        page.navigate("/review");
        String first = question(page);
        grade(page, "3");
        assertThat(page.locator(".card-question")).not().hasText(first);
        String second = question(page);
        int before = answers(jdbc);
        page.goBack();
        page.goForward();

        assertThat(page.locator(".card-question")).hasText(second);
        grade(page, "3");
        assertThat(page.locator(".card-question")).not().hasText(second);
        assertThat(answers(jdbc)).isEqualTo(before + 1);
    }

    @Test
    void goingBackWithoutJavaScriptShowsWhatIsAskedNow(Browser browser) {
        Page page = browser.open("/review", new NewContextOptions().setJavaScriptEnabled(false));
        String first = question(page);
        page.locator("details.reveal > summary").click();
        page.locator(".grade-good").click();
        assertThat(page.locator(".card-question")).not().hasText(first);
        String second = question(page);
        page.goBack();

        assertThat(page.locator(".card-question")).hasText(second);
        assertThat(page.locator(".card-answer")).isHidden();
    }

    /** The browser and htmx note in the console what these tests provoke. */
    private static void assertLostConnectionsAlone(Browser browser) {
        assertThat(browser.takeComplaints())
                .allMatch(complaint -> complaint.startsWith("htmx:") || complaint.contains("net::ERR_"));
    }
}
