package dev.gopherdeck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.gopherdeck.insight.SmallLog;
import dev.gopherdeck.testing.MovableClockConfiguration;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheBrowser
@Import(MovableClockConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsightInTheBrowserTests {

    /** The numbers of the drawn columns, from the cells of the table beside the plot. */
    private static final String IN_TABLE =
            """
            canvas => {
                const table = canvas.closest('figure').querySelector('table');
                const rows = [...table.tBodies[0].rows].filter(row => row.dataset.leftOut !== 'true');
                return [...table.tHead.rows[0].cells].map((head, at) => [head, at])
                    .filter(([head]) => head.dataset.series === 'true')
                    .map(([head, at]) => rows.map(row => row.cells[at].dataset.value ?? row.cells[at].textContent.trim())
                        .map(text => text === '' ? null : Number(text)).map(String).sort().join());
            }""";

    /** A chart is drawn when it comes near the window. */
    private static final String UNTIL_IT_IS_DRAWN =
            """
            canvas => new Promise(done => {
                const look = () => Chart.getChart(canvas) ? done() : requestAnimationFrame(look);
                look();
            })""";

    private static final String IN_PLOT =
            """
            canvas => Chart.getChart(canvas).data.datasets.map(set => set.data.map(String).sort().join())""";

    /** Whether each column has left its colour on the canvas: axes alone do not count. */
    private static final String PAINTED =
            """
            canvas => {
                const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                return Chart.getChart(canvas).data.datasets.every(set => {
                    if (set.data.every(number => !number)) {
                        return true;
                    }
                    const [r, g, b] = set.borderColor.match(/[0-9.]+/g).map(Number);
                    for (let i = 0; i < pixels.length; i += 4) {
                        if (Math.abs(pixels[i] - r) + Math.abs(pixels[i + 1] - g) + Math.abs(pixels[i + 2] - b) < 12
                                && pixels[i + 3] > 200) {
                            return true;
                        }
                    }
                    return false;
                });
            }""";

    @Autowired
    private JdbcClient jdbc;

    private SmallLog log;

    @BeforeAll
    void store() {
        log = SmallLog.store(jdbc);
    }

    @ParameterizedTest
    @CsvSource({
        "390, LIGHT, EN",
        "390, DARK, ZH",
        "820, LIGHT, ZH",
        "820, DARK, EN",
        "1440, LIGHT, EN",
        "1440, DARK, ZH"
    })
    void pagesFitAndTheirPlotsAreDrawn(int width, ColorScheme scheme, String language, Browser browser) {
        jdbc.sql("update learner set language = ?")
                .param(language.toLowerCase(Locale.ROOT))
                .update();
        Page page = browser.open(
                "/", new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
        for (String path : List.of(
                "/", "/topics", "/stats", "/decks", "/decks/small?topic=" + topic(), card(), "/search?q=Question")) {
            page.setViewportSize(width, 900);
            page.navigate(path);
            Screen.assertFits(page);
            page.locator("canvas").all().forEach(InsightInTheBrowserTests::assertDrawn);
            showWhole(page, width);
            page.screenshot(picture(path, width, scheme));
        }
    }

    @Test
    void searchFindsAsYouType(Browser browser) {
        Page page = browser.open("/search");
        page.locator("#q").pressSequentially("QUESTION 3");

        PlaywrightAssertions.assertThat(page.locator(".hits mark").first()).hasText("Question 3");
    }

    /** A window as high as the page; the plots are drawn anew for it, and have to be there again. */
    private static void showWhole(Page page, int width) {
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(width, height);
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        page.locator("canvas").all().forEach(InsightInTheBrowserTests::assertDrawn);
    }

    private static void assertDrawn(Locator canvas) {
        canvas.scrollIntoViewIfNeeded();
        canvas.evaluate(UNTIL_IT_IS_DRAWN);
        assertThat((List<?>) canvas.evaluate(IN_PLOT)).isNotEmpty().isEqualTo(canvas.evaluate(IN_TABLE));
        assertThat(canvas.evaluate(PAINTED)).as("every column is drawn").isEqualTo(true);
    }

    private String card() {
        return "/cards/" + log.card(1);
    }

    private long topic() {
        return jdbc.sql("select id from topic where title = 'Chapter' order by id desc limit 1")
                .query(Long.class)
                .single();
    }

    private static Page.ScreenshotOptions picture(String path, int width, ColorScheme scheme) {
        String name = "insight" + path.replaceAll("[^a-z]+", "-") + width + "-" + scheme + ".png";
        return new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name));
    }
}
