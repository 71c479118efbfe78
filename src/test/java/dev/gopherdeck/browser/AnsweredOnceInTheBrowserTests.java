package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gopherdeck.browser.Reviewing.answers;
import static dev.gopherdeck.browser.Reviewing.grade;
import static dev.gopherdeck.browser.Reviewing.question;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
    void aPageThatIsOutOfDateSaysSoAndChangesNothing(Browser browser) {
        Page first = browser.open("/review");
        Page second = browser.open("/review");
        String shownInBoth = first.locator(".card-question").textContent();
        grade(first, "4");
        assertThat(first.locator(".card-question")).not().hasText(shownInBoth);
        int before = answers(jdbc);

        grade(second, "1");

        assertThat(second.locator("[role=alert]")).isVisible();
        assertThat(answers(jdbc)).isEqualTo(before);
    }

    @Test
    void anUndoInOneTabIsNotRepeatedByAnother(Browser browser) {
        Page first = browser.open("/review");
        grade(first, "4");
        assertThat(first.locator("form.undo")).isVisible();
        Page second = browser.open("/review");
        first.keyboard().press("u");
        assertThat(first.locator(".notice-good")).isVisible();
        int before = answers(jdbc);

        second.keyboard().press("u");

        assertThat(second.locator("[role=alert]")).isVisible();
        assertThat(answers(jdbc)).isEqualTo(before);
    }

    /** The browser and htmx note in the console what these tests provoke. */
    private static void assertLostConnectionsAlone(Browser browser) {
        assertThat(browser.takeComplaints())
                .allMatch(complaint -> complaint.startsWith("htmx:") || complaint.contains("net::ERR_"));
    }
}
