package dev.gopherdeck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import dev.gopherdeck.browser.ScreenPages.ScreenPage;
import dev.gopherdeck.learner.Language;
import dev.gopherdeck.testing.MovableClockConfiguration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the keyboard is: on every page each place that the Tab key comes to is marked, and lies under nothing. */
@InTheBrowser
@Import(MovableClockConfiguration.class)
class FocusInTheBrowserTests {

    private static final int DAYS = 12;

    /** Long lists are alike from here on. */
    private static final int MOST_STOPS = 70;

    private static final String END = "end";

    /**
     * What is wrong with the place that has the focus, or nothing. WCAG 2.2, success criteria 2.4.7 and 2.4.11. What a
     * script gave the focus to, for it to be read out, is no place to do anything; the calendar of a date marks itself.
     */
    private static final String LOOK =
            """
            () => {
              const one = document.activeElement;
              if (one === document.body || one === document.documentElement) {
                return "end";
              }
              if (one.tabIndex < 0 || one.type === "date") {
                return "";
              }
              const parts = [one, ...(one.labels ?? [])];
              const marked = parts.map((part) => getComputedStyle(part))
                  .some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0);
              const seen = parts.flatMap((part) => [...part.getClientRects()])
                  .flatMap(({left, right, top, bottom}) => [[(left + right) / 2, (top + bottom) / 2],
                    [left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2]])
                  .map(([x, y]) => document.elementFromPoint(x, y))
                  .some((hit) => parts.some((part) => part.contains(hit)));
              return marked && seen ? "" : (marked ? "hidden: " : "not marked: ") + one.outerHTML.slice(0, 120);
            }""";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"390, 700", "1280, 600"})
    void theFocusIsSeenOnEveryPage(int width, int height, Browser browser) {
        DemoHistory.write(context, DAYS, Language.EN);
        Page page = browser.open("/", new NewContextOptions().setViewportSize(width, height));
        Map<String, List<String>> problems = new LinkedHashMap<>();
        for (ScreenPage screen : ScreenPages.all(jdbc)) {
            page.navigate(screen.path());
            screen.prepare().accept(page);
            problems.put(screen.name(), problems(page));
        }
        problems.values().removeIf(List::isEmpty);
        assertThat(problems).isEmpty();
        browser.takeComplaints();
    }

    private static List<String> problems(Page page) {
        List<String> problems = new ArrayList<>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            String problem = (String) page.evaluate(LOOK);
            if (problem.equals(END)) {
                break;
            }
            if (!problem.isEmpty()) {
                problems.add(problem);
            }
        }
        return problems;
    }

    /** The first key that comes to mind after reading closes the list of keys, and does not leave the review. */
    @Test
    void enterClosesTheListOfKeys(Browser browser) {
        Reviewing.reset(jdbc);
        Page page = browser.open("/review");
        page.keyboard().press("?");
        page.keyboard().press("Enter");

        assertThat(page.url()).endsWith("/review");
        assertThat(page.locator("#keys").isVisible()).isFalse();
    }
}
