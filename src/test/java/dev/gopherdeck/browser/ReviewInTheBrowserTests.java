package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gopherdeck.browser.Reviewing.answers;
import static dev.gopherdeck.browser.Reviewing.grade;
import static dev.gopherdeck.browser.Reviewing.question;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions from the first card to the last. */
@InTheBrowser
class ReviewInTheBrowserTests {

    private static final String SWIPE =
            """
            (card, distance) => {
              const fire = (type, x) => card.dispatchEvent(new TouchEvent(type, {
                bubbles: true, cancelable: true,
                touches: type === "touchend" ? [] : [new Touch({ identifier: 1, target: card, clientX: x, clientY: 300 })],
                changedTouches: [new Touch({ identifier: 1, target: card, clientX: x, clientY: 300 })] }));
              fire("touchstart", 200);
              fire("touchmove", 200 + distance);
              fire("touchend", 200 + distance);
            }""";

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void reset() {
        Reviewing.reset(jdbc);
    }

    @ParameterizedTest
    @CsvSource({"en-GB, Done for today", "zh-CN, 今天完成了"})
    void aSessionIsReviewedWithTheKeyboardAlone(String language, String done, Browser browser) {
        Reviewing.allow(jdbc, 10);
        int before = answers(jdbc);
        Page page = browser.open("/", new NewContextOptions().setLocale(language));
        Screen.keep(page, "home-" + language);
        page.keyboard().press("Enter");
        page.waitForURL("/review");

        for (int card = 0; card < 10; card++) {
            assertThat(page.locator(".card-answer")).isHidden();
            String question = question(page);
            page.keyboard().press("Space");
            assertThat(page.locator(".card-answer")).isVisible();
            page.keyboard().press(card == 1 ? "1" : "3");
            assertThat(page.locator("#question")).not().hasText(question);
        }
        grade(page, "3");

        assertThat(page.locator(".finished h1")).hasText(done);
        assertThat(page.locator(".stumbled li")).not().hasCount(0);
        Screen.keep(page, "finish-" + language);
        assertThat(answers(jdbc)).isEqualTo(before + 11);
        assertThat(timed(11)).isTrue();
    }

    @Test
    void aSessionIsReviewedByTouch(Browser browser) {
        Reviewing.allow(jdbc, 3);
        Page page = browser.open(
                "/review",
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true));
        for (int distance : new int[] {-160, 160, 160, 160}) {
            String shown = question(page);
            page.locator(".card-question").tap();
            assertThat(page.locator(".card-answer")).isVisible();
            assertThat(page.locator(".swipe-hint")).isVisible();
            assertThat(smallest(page.locator(".grade, .tools .button, .more > summary")))
                    .isGreaterThanOrEqualTo(44);
            page.locator(".card").evaluate(SWIPE, distance);
            assertThat(page.locator("#question")).not().hasText(shown);
        }

        assertThat(page.locator(".finished")).isVisible();
        assertThat(jdbc.sql("select grade from review_log order by sequence desc limit 4")
                        .query(Integer.class)
                        .list())
                .isEqualTo(List.of(4, 4, 4, 1));
    }

    @Test
    void aSessionIsReviewedWithoutJavaScript(Browser browser) {
        Reviewing.allow(jdbc, 3);
        int before = answers(jdbc);
        Page page = browser.open(
                "/", new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844));
        page.locator("main a[href='/review']").first().click();
        for (String button : List.of(".grade-again", ".grade-good", ".grade-easy", ".grade-good")) {
            String shown = question(page);
            page.locator("details.reveal > summary").click();
            page.locator(button).click();
            assertThat(page.locator("#question")).not().hasText(shown);
        }

        assertThat(page.locator(".finished")).isVisible();
        assertThat(answers(jdbc)).isEqualTo(before + 4);
        page.locator(".finished a[href*='/settings']").click();
        assertThat(page.locator("#newPerDay:target")).isVisible();
    }

    @Test
    void gradingDoesNotLoadThePageAnew(Browser browser) {
        Page page = browser.open("/review");
        page.evaluate("window.untouched = true");
        String question = question(page);
        grade(page, "4");

        assertThat(page.locator(".card-question")).not().hasText(question);
        assertThat(page.evaluate("window.untouched")).isEqualTo(true);
    }

    @Test
    void aNumberKeyBeforeTheAnswerIsShownGradesNothing(Browser browser) {
        int before = answers(jdbc);
        Page page = browser.open("/review");
        page.keyboard().press("3");
        page.keyboard().press("Space");

        assertThat(page.locator(".card-answer")).isVisible();
        assertThat(answers(jdbc)).isEqualTo(before);
    }

    @Test
    void theLanguageOfThePagesIsOneButtonAway(Browser browser) {
        Page page = browser.open("/", new NewContextOptions().setLocale("zh-CN"));
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");

        page.locator("button[lang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        page.locator("button[lang='zh-CN']").click();
        assertThat(page.locator("h1")).hasText("今天");
    }

    @Test
    void theTimeZoneIsTheBrowsersUntilOneIsChosen(Browser browser) {
        jdbc.sql("update learner set time_zone = null").update();
        Page page = browser.open("/review", new NewContextOptions().setTimezoneId("America/Lima"));
        page.waitForResponse("**/settings/time-zone", () -> page.navigate("/"));

        assertThat(jdbc.sql("select time_zone from learner").query(String.class).single())
                .isEqualTo("America/Lima");
    }

    @Test
    void noCardIsWiderThanAPhone(Browser browser) {
        Reviewing.allow(jdbc, 20);
        Page page = browser.open(
                "/review",
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setColorScheme(ColorScheme.DARK)
                        .setLocale("zh-CN"));
        while (page.locator(".card-question").isVisible()) {
            String text = question(page);
            page.keyboard().press("Space");
            Screen.assertFits(page);
            page.keyboard().press("4");
            assertThat(page.locator("#question")).not().hasText(text);
        }
        Screen.keep(page, "finish-phone-dark");
    }

    /** Whether the last answers of the log tell how long they took, and the answer was shown before it was graded. */
    private boolean timed(int answers) {
        return jdbc.sql(
                        """
                select bool_and(coalesce(reveal_millis <= answer_millis, false))
                from (select reveal_millis, answer_millis from review_log order by sequence desc limit ?) as latest""")
                .param(answers)
                .query(Boolean.class)
                .single();
    }

    private static double smallest(Locator controls) {
        return controls.all().stream()
                .filter(Locator::isVisible)
                .mapToDouble(control -> control.boundingBox().height)
                .min()
                .orElseThrow();
    }
}
