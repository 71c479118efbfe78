package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gopherdeck.browser.Reviewing.answers;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session from its first card to its end; one test goes on where the one before stopped. */
@InTheBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewInTheBrowserTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Order(1)
    void tenCardsAreReviewedWithTheKeyboardAlone(Browser browser) {
        Page page = browser.open("/", new NewContextOptions().setLocale("en-GB").setTimezoneId("Europe/Berlin"));
        Screen.keep(page, "home");
        page.keyboard().press("Enter");
        page.waitForURL("/review");

        for (int card = 0; card < 10; card++) {
            assertThat(page.locator(".card-answer")).not().isVisible();
            String question = page.locator(".card-question").textContent();
            page.keyboard().press("Space");
            assertThat(page.locator(".card-answer")).isVisible();
            if (card == 1) {
                Screen.keep(page, "review");
            }
            page.keyboard().press("3");
            assertThat(page.locator(".card-question")).not().hasText(question);
        }

        assertThat(answers(jdbc)).isEqualTo(10);
        assertThat(jdbc.sql("select count(*) from review_log where reveal_millis <= answer_millis")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
        assertThat(jdbc.sql("select time_zone from learner").query(String.class).single())
                .isEqualTo("Europe/Berlin");
    }

    @Test
    @Order(2)
    void gradingDoesNotLoadThePageAnew(Browser browser) {
        Page page = browser.open("/review");
        page.evaluate("window.untouched = true");
        String question = page.locator(".card-question").textContent();
        page.keyboard().press("Space");
        page.keyboard().press("4");

        assertThat(page.locator(".card-question")).not().hasText(question);
        assertThat(page.evaluate("window.untouched")).isEqualTo(true);
    }

    @Test
    @Order(3)
    void aNumberKeyBeforeTheAnswerIsShownGradesNothing(Browser browser) {
        int before = answers(jdbc);
        Page page = browser.open("/review");
        page.keyboard().press("3");
        page.keyboard().press("Space");

        assertThat(page.locator(".card-answer")).isVisible();
        assertThat(answers(jdbc)).isEqualTo(before);
    }

    @Test
    @Order(4)
    void theInterfaceSpeaksChinese(Browser browser) {
        Page page = browser.open("/", new NewContextOptions().setLocale("zh-CN"));
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");

        page.locator("button[lang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        page.locator("button[lang='zh-CN']").click();
        assertThat(page.locator("h1")).hasText("今天");
    }

    @Test
    @Order(5)
    void aDiagramIsDrawnInItsFrame(Browser browser) {
        jdbc.sql(
                        """
                update card set importance = 'must', answer = e'```mermaid\\nflowchart LR\\n  A --> B\\n```'
                where id = (select id from card c join enrolment using (deck_id)
                            where not exists (select 1 from memory m where m.card_id = c.id)
                            order by importance_rank, position limit 1)""")
                .update();
        Page page = browser.open("/review");
        page.keyboard().press("Space");

        assertThat(page.frameLocator("iframe.diagram").locator("svg")).isVisible();
        assertThat(page.locator("pre.mermaid-source")).isHidden();
    }

    @Test
    @Order(6)
    void nothingIsWiderThanAPhone(Browser browser) {
        Page page = browser.open(
                "/review",
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setColorScheme(ColorScheme.DARK)
                        .setLocale("zh-CN"));
        while (page.locator(".card-question").isVisible()) {
            page.keyboard().press("Space");
            Locator question = page.locator(".card-question");
            String text = question.textContent();
            Screen.assertFits(page);
            page.keyboard().press("4");
            assertThat(page.locator("#question")).not().hasText(text);
        }
        Screen.keep(page, "finish-phone-dark");
    }
}
