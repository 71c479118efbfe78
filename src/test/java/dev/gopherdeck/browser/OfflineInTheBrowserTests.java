package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gopherdeck.browser.Reviewing.answers;
import static dev.gopherdeck.browser.Reviewing.grade;
import static dev.gopherdeck.browser.Reviewing.question;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.gopherdeck.testing.MovableClock;
import dev.gopherdeck.testing.MovableClockConfiguration;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An answer that the server did not hear is kept until it has: it arrives once, or what became of it is shown. */
@InTheBrowser
@Import(MovableClockConfiguration.class)
class OfflineInTheBrowserTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void neverRunOutOfCards() {
        Reviewing.reset(jdbc);
    }

    @Test
    void anAnswerSurvivesTheClosedTab(Browser browser) {
        int before = answers(jdbc);
        Page page = answeredOffline(browser);
        page.close();
        page.context().setOffline(false);

        Page later = page.context().newPage();
        later.navigate("/topics");
        assertThat(later.locator("[data-outbox=sent]")).isVisible();
        assertThat(answers(jdbc)).isEqualTo(before + 1);
        later.reload();
        assertThat(later.locator("[data-outbox=sent]")).isHidden();
        assertThat(answers(jdbc)).isEqualTo(before + 1);
        browser.takeComplaints();
    }

    @Test
    void whileAnAnswerIsKeptNoOtherCanBeGivenToItsCard(Browser browser) {
        Page page = answeredOffline(browser);

        page.locator(".grades button").all().forEach(button -> assertThat(button)
                .isDisabled());
        browser.takeComplaints();
    }

    @Test
    void anAnswerArrivesAlthoughTheTokenOfItsPageIsStale(Browser browser) {
        int before = answers(jdbc);
        Page page = browser.open("/review");
        String first = question(page);
        page.context().clearCookies();
        grade(page, "3");

        assertThat(page.locator(".card-question")).not().hasText(first);
        assertThat(answers(jdbc)).isEqualTo(before + 1);
        String second = question(page);
        grade(page, "3");
        assertThat(page.locator(".card-question")).not().hasText(second);
        assertThat(answers(jdbc)).isEqualTo(before + 2);
        browser.takeComplaints();
    }

    @Test
    void anAnswerThatTheServerStumbledOverIsSentAgain(Browser browser) {
        int before = answers(jdbc);
        AtomicInteger sent = new AtomicInteger();
        Page page = browser.open("/review");
        String first = question(page);
        page.route("**/review/answers", route -> {
            if (sent.incrementAndGet() == 1) {
                route.fulfill(new Route.FulfillOptions().setStatus(500));
            } else {
                route.resume();
            }
        });
        grade(page, "3");

        assertThat(page.locator("#offline")).isVisible();
        assertThat(page.locator(".card-question")).not().hasText(first);
        assertThat(sent).hasValue(2);
        assertThat(answers(jdbc)).isEqualTo(before + 1);
        browser.takeComplaints();
    }

    @Test
    void anAnswerCountsOnTheStudyDayOfItsReceipt(Browser browser) {
        Page page = answeredOffline(browser);
        String first = question(page);
        clock.forward(Duration.ofDays(1));
        page.context().setOffline(false);

        assertThat(page.locator(".card-question")).not().hasText(first);
        assertThat(jdbc.sql("select study_day from review_log order by sequence desc limit 1")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        browser.takeComplaints();
    }

    @Test
    void aConflictIsShownInPlaceOfTheCard(Browser browser) {
        Page page = answeredOffline(browser);
        Page elsewhere = browser.open("/review");
        assertThat(elsewhere.locator(".card-question")).hasText(question(page));
        grade(elsewhere, "4");
        assertThat(elsewhere.locator(".card-question")).not().hasText(question(page));
        int before = answers(jdbc);
        page.context().setOffline(false);

        assertThat(page.locator("#review .notice[role=alert]:not([hidden])")).isVisible();
        assertThat(answers(jdbc)).isEqualTo(before);
        browser.takeComplaints();
    }

    @Test
    void aConflictOnAnotherPageStaysUntilItIsUnderstood(Browser browser) {
        Page page = answeredOffline(browser);
        String first = question(page);
        page.close();
        Page elsewhere = browser.open("/review");
        grade(elsewhere, "4");
        assertThat(elsewhere.locator(".card-question")).not().hasText(first);
        int before = answers(jdbc);
        page.context().setOffline(false);

        Page later = page.context().newPage();
        later.navigate("/decks");
        assertThat(later.locator("#outbox [role=alert]")).containsText(first);
        later.reload();
        assertThat(later.locator("#outbox [role=alert]")).containsText(first);
        later.locator("#outbox [role=alert] button").click();
        assertThat(later.locator("#outbox [role=alert]")).hasCount(0);
        later.reload();
        assertThat(later.locator("#outbox [role=alert]")).hasCount(0);
        assertThat(answers(jdbc)).isEqualTo(before);
        browser.takeComplaints();
    }

    /** A review page whose connection was lost between question and answer. */
    private static Page answeredOffline(Browser browser) {
        Page page = browser.open("/review");
        page.keyboard().press("Space");
        page.context().setOffline(true);
        page.keyboard().press("3");
        assertThat(page.locator("#offline")).isVisible();
        return page;
    }
}
