package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every page keeps to: it fits, it is accessible, it obeys the settings. */
@InTheBrowser
class PagesInTheBrowserTests {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void neverRunOutOfCards() {
        Reviewing.reset(jdbc);
    }

    @Test
    void settingsAreKeptAndTakeEffect(Browser browser) {
        Page page = browser.open("/settings");
        page.locator("#newPerDay").fill("37");
        page.locator("#timeZone").selectOption("Asia/Shanghai");
        page.locator("#interviewDate").fill("2027-01-15");
        page.locator("#gradeScale").selectOption("SIX");
        page.locator("#theme").selectOption("DARK");
        page.locator(".fields .button.primary").click();

        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(page.locator("#newPerDay")).hasValue("37");
        assertThat(page.locator("#interviewDate")).hasValue("2027-01-15");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.navigate("/review");
        page.keyboard().press("Space");
        assertThat(page.locator(".grade")).hasCount(6);
        page.keyboard().press("0");
        assertThat(page.locator(".card-answer")).isHidden();
        assertThat(jdbc.sql("select grade from review_log order by sequence desc limit 1")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 780, 820, 1024})
    void nothingIsWiderThanTheWindow(int width, Browser browser) {
        for (String path : List.of("/review", "/settings", "/review/marked")) {
            Page page = browser.open(path, new NewContextOptions().setViewportSize(width, 900));
            Screen.assertFits(page);
        }
    }

    /** With the answer and all that can be done with the card; {@link FaceInTheBrowserTests} sees the pages as they open. */
    @ParameterizedTest
    @CsvSource({"LIGHT, en", "DARK, zh-CN"})
    void axeFindsNothingOnAnsweredCards(ColorScheme scheme, String language, Browser browser) {
        for (String path : List.of("/review", "/review/practice")) {
            Page page = browser.open(
                    path, new NewContextOptions().setLocale(language).setColorScheme(scheme));
            page.keyboard().press("Space");
            page.locator(".more > summary").click();
            assertThat(page.locator(".card-answer")).isVisible();
            assertThat(Accessibility.violations(page)).as(path).isEmpty();
        }
    }

    @Test
    void axeFindsNothingWhenTheDayIsDone(Browser browser) {
        jdbc.sql("update learner set new_per_day = 0, reviews_per_day = 0").update();
        jdbc.sql("update memory set drill_day = null").update();
        Page page = browser.open("/review");
        assertThat(page.locator(".finished")).isVisible();
        assertThat(Accessibility.violations(page)).isEmpty();
    }
}
