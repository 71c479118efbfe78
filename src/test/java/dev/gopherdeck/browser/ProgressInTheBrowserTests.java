package dev.gopherdeck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.gopherdeck.learner.Language;
import dev.gopherdeck.testing.MovableClockConfiguration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages that tell where a learner stands, with the history of the {@code demo} command behind them. */
@InTheBrowser
@Import(MovableClockConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgressInTheBrowserTests {

    private static final int DAYS = 45;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void study() {
        DemoHistory.write(context, DAYS, Language.EN);
    }

    /** Colours do not depend on the language, nor places on the theme: two pairs see both of each. */
    @ParameterizedTest
    @CsvSource({"LIGHT, en", "DARK, zh-CN"})
    void everyPageFitsIsDrawnAndIsAccessible(ColorScheme scheme, String language, Browser browser) {
        Page page =
                browser.open("/", new NewContextOptions().setColorScheme(scheme).setLocale(language));
        for (String path : pages()) {
            page.navigate(path);
            for (int width : List.of(390, 820, 1440)) {
                page.setViewportSize(width, 900);
                Screen.assertFits(page);
                Plots.assertDrawn(page);
                assertThat(Accessibility.violations(page))
                        .as("%s at %d px", path, width)
                        .isEmpty();
            }
        }
    }

    private List<String> pages() {
        long topic = DemoHistory.topic(jdbc);
        return List.of(
                "/",
                "/topics",
                "/topics/cards?topic=" + topic,
                "/stats",
                DemoHistory.deck(jdbc) + "?topic=" + topic,
                DemoHistory.card(jdbc),
                "/search?q=map");
    }

    @Test
    void plotsAreDrawnAnewInTheColoursOfTheOtherTheme(Browser browser) {
        Page page = browser.open("/stats", new NewContextOptions().setColorScheme(ColorScheme.LIGHT));
        String light = Plots.colour(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

        page.waitForCondition(() -> !Plots.colour(page).equals(light));
        Plots.assertDrawn(page);
    }

    @Test
    void onAPhoneTheCalendarOpensOnTheLatestWeeks(Browser browser) {
        Page page = browser.open("/stats", new NewContextOptions().setViewportSize(390, 900));
        Locator today = page.locator(".heatmap rect").last();

        assertThat(
                        page.evaluate(
                                "document.querySelector('.latest').scrollWidth > document.querySelector('.latest').clientWidth"))
                .as("the calendar is wider than the phone")
                .isEqualTo(true);
        assertThat(today.boundingBox().x).isBetween(0.0, 390.0);
    }

    @Test
    void everyPlotCanBeTakenAwayWithTheNumbersOfItsTable(Browser browser) {
        Page page = browser.open("/stats");
        for (Locator figure : page.locator("figure.chart").all()) {
            String csv = page.request()
                    .get(figure.locator("a[href*='.csv']").getAttribute("href"))
                    .text();
            List<?> firstColumn = (List<?>)
                    figure.evaluate(
                            """
                    figure => [...figure.querySelectorAll('tbody tr')].map(row =>
                        [row.cells[0].textContent, ...[...row.cells].slice(1).map(cell => cell.dataset.value ?? '')]
                            .map(text => text.replace(/[.]0$/, '')).join())""");

            assertThat(csv.lines().skip(1).toList()).isEqualTo(firstColumn);
        }
        PlaywrightAssertions.assertThat(page.locator("a[href*='/stats/year.csv']"))
                .hasCount(1);
    }

    @Test
    void statisticsCanBeThoseOfOneTopic(Browser browser) {
        Page page = browser.open("/stats");
        String ofAll = page.locator(".figures dd").first().textContent();
        page.locator("select[name=topic]").selectOption(String.valueOf(DemoHistory.topic(jdbc)));
        page.locator(".filter button").click();

        PlaywrightAssertions.assertThat(page.locator(".figures dd").first())
                .not()
                .hasText(ofAll);
        PlaywrightAssertions.assertThat(page.locator("select[name=topic]"))
                .hasValue(String.valueOf(DemoHistory.topic(jdbc)));
        Plots.assertDrawn(page);
    }

    @Test
    void searchFindsAsYouType(Browser browser) {
        Page page = browser.open("/search");
        page.locator("#q").pressSequentially("NIL MAP");

        PlaywrightAssertions.assertThat(page.locator(".hits mark").first()).hasText("nil map");
    }
}
