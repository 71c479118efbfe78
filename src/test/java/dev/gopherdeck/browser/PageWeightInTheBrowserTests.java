package dev.gopherdeck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages are light, load only what they need, and stand still while they load. */
@InTheBrowser
class PageWeightInTheBrowserTests {

    private static final int MOST_BYTES = 100_000;

    /** Compressed bytes of the page and of our own assets; libraries are left out. */
    private static final String OWN_BYTES =
            """
            () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
                .filter((one) => !one.name.includes("/webjars/"))
                .reduce((sum, one) => sum + one.encodedBodySize, 0)""";

    private static final String LIBRARIES =
            """
            () => performance.getEntriesByType("resource").map((one) => one.name)
                .filter((name) => name.includes("/webjars/"))
                .map((name) => /htmx|highlight|chart|mermaid/.exec(name)[0]).sort().join(" ")""";

    /** Each layout shift up to now, with what moved. What rounds to 0.000 is none: a part of a pixel in an icon. */
    private static final String SHIFTS =
            """
            () => new Promise((resolve) => {
              const shifts = [];
              const name = ({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.textContent ?? "gone";
              new PerformanceObserver((list) => list.getEntries().filter((one) => one.value >= 0.0005).forEach(
                  (one) => shifts.push(`${one.value.toFixed(5)}: ${one.sources.map(name).join(" | ")}`)))
                  .observe({ type: "layout-shift", buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(shifts), 0)));
            })""";

    @ParameterizedTest
    @CsvSource({
        "/, ''",
        "/review, highlight htmx",
        "/decks, ''",
        "/decks/go-interview-en, ''",
        "/topics, ''",
        "/stats, chart",
        "/search?q=map, htmx",
        "/import, ''",
        "/settings, ''",
        "/help, highlight htmx"
    })
    void aPageIsLightAndStandsStill(String path, String libraries, Browser browser) {
        Page page = browser.open(path, new NewContextOptions().setViewportSize(390, 844));

        assertThat((Integer) page.evaluate(OWN_BYTES)).isPositive().isLessThan(MOST_BYTES);
        assertThat(page.evaluate(LIBRARIES)).isEqualTo(libraries);
        assertThat((List<?>) page.evaluate(SHIFTS)).isEmpty();
    }
}
