package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.gopherdeck.insight.SmallLog;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Theme, language, zoom and text spacing, on every page. */
@InTheBrowser
class FaceInTheBrowserTests {

    private static final List<String> PAGES = List.of(
            "/",
            "/review",
            "/review/marked",
            "/review/practice",
            "/decks",
            "/decks/go-interview-en",
            "/cards/1",
            "/search?q=map",
            "/topics",
            "/stats",
            "/import",
            "/imports",
            "/settings",
            "/help",
            "/offline",
            "/no-such-page");

    /** WCAG 2.2, success criterion 1.4.12; as a constructed sheet, which the policy of the pages allows. */
    private static final String SPACED =
            """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
                word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
              document.adoptedStyleSheets = [sheet];
            }""";

    /** Texts that are cut off because their box cannot grow. */
    private static final String CUT_OFF =
            """
            () => [...document.querySelectorAll("main *, header *, footer *")]
                .filter((one) => !one.closest(".only-heard, .skip, svg, dialog, textarea, select"))
                .filter((one) => getComputedStyle(one).overflowY === "hidden" && one.tagName !== "PROGRESS")
                .filter((one) => one.scrollHeight > one.clientHeight + 1 && one.textContent.trim() !== "")
                .map((one) => one.outerHTML.slice(0, 80))""";

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void reset() {
        Reviewing.reset(jdbc);
    }

    /** A window of 1280 pixels at 200 and at 400 percent. */
    @Test
    void zoomAndTextSpacingBreakNothing(Browser browser) {
        SmallLog.store(jdbc);
        for (int width : new int[] {640, 320}) {
            Page page = browser.open("/", new NewContextOptions().setViewportSize(width, 512));
            for (String path : PAGES) {
                page.navigate(path);
                Screen.assertFits(page);
                page.evaluate(SPACED);
                Screen.assertFits(page);
                assertThat((List<?>) page.evaluate(CUT_OFF))
                        .as("cut off: " + path)
                        .isEmpty();
            }
        }
        browser.takeComplaints();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en", "DARK, zh-CN"})
    void axeFindsNothingOnAnyPage(ColorScheme scheme, String language, Browser browser) {
        Page page =
                browser.open("/", new NewContextOptions().setColorScheme(scheme).setLocale(language));
        for (String path : PAGES) {
            page.navigate(path);
            assertThat(Accessibility.violations(page)).as(path).isEmpty();
        }
        browser.takeComplaints();
    }

    @Test
    void theChosenThemeIsThereBeforeAnyScript(Browser browser) {
        jdbc.sql("update learner set theme = 'dark'").update();
        Page page = browser.open(
                "/", new NewContextOptions().setJavaScriptEnabled(false).setColorScheme(ColorScheme.LIGHT));

        assertThat(page.locator("html")).hasCSS("background-color", "rgb(20, 24, 26)");
    }

    @Test
    void theDeviceDecidesOnTheThemeUntilOneIsChosen(Browser browser) {
        Page page = browser.open("/", new NewContextOptions().setColorScheme(ColorScheme.DARK));

        assertThat(page.locator("html")).hasCSS("background-color", "rgb(20, 24, 26)");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(page.locator("html")).hasCSS("background-color", "rgb(251, 251, 249)");
    }

    @Test
    void theLanguageChangesInPlaceAndCardsKeepTheirs(Browser browser) {
        Page page = browser.open("/decks/go-interview-en");
        page.locator("button[lang='zh-CN']").click();

        page.waitForURL("**/decks/go-interview-en");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(page.locator("h1")).hasAttribute("lang", "en");
        assertThat(page.locator(".crumbs li").nth(1).locator("a")).hasAttribute("lang", "en");
        assertThat(page.locator("tbody th a").first()).hasAttribute("lang", "en");
        page.navigate("/cards/1");
        assertThat(page.locator("article.card")).hasAttribute("lang", "en");
    }

    @Test
    void breadcrumbsLeadUpwards(Browser browser) {
        Page page = browser.open("/decks/go-interview-en");
        page.locator("tbody th a").first().click();
        page.locator(".card-list a").first().click();
        assertThat(page.locator(".crumbs li")).hasCount(4);
        page.locator(".crumbs li").nth(2).locator("a").click();
        assertThat(page.locator(".card-list")).isVisible();
        page.locator(".crumbs li").first().locator("a").click();

        page.waitForURL("**/decks");
    }
}
