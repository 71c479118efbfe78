package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The command palette leads to every place and to every card, by keyboard alone. */
@InTheBrowser
class PaletteInTheBrowserTests {

    @Test
    void itLeadsToAPlace(Browser browser) {
        Page page = browser.open("/");
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette")).isVisible();
        page.keyboard().type("stat");
        assertThat(active(page)).hasText("Stats");
        page.keyboard().press("Enter");

        page.waitForURL("**/stats");
    }

    @Test
    void itFindsACard(Browser browser) {
        Page page = browser.open("/review");
        page.keyboard().press("Control+k");
        page.keyboard().type("goroutine");
        assertThat(page.locator(".palette-card").first()).isVisible();
        page.keyboard().press("ArrowDown");
        String wanted = active(page).textContent().strip();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowDown");
        assertThat(active(page)).hasText(wanted);
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*/cards/\\d+|.*/search\\?q=goroutine"));
    }

    @Test
    void escapeClosesItAndGivesTheFocusBack(Browser browser) {
        Page page = browser.open("/decks");
        Locator link = page.locator(".deck a").first();
        link.focus();
        page.keyboard().press("Control+k");
        page.keyboard().press("Escape");

        assertThat(page.locator("#palette")).isHidden();
        assertThat(link).isFocused();
    }

    @Test
    void whatIsTypedInItGradesNothing(Browser browser) {
        Page page = browser.open("/review");
        page.keyboard().press("Space");
        String question = Reviewing.question(page);
        page.keyboard().press("Control+k");
        page.keyboard().type("1 3 b s");
        page.keyboard().press("Escape");

        assertThat(page.locator(".card-question")).hasText(question);
    }

    @Test
    void aPhoneOpensItFromTheHeader(Browser browser) {
        Page page = browser.open(
                "/",
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true));
        page.locator(".site-search").tap();
        page.locator("#palette [role=combobox]").fill("map");

        page.locator(".palette-card").first().tap();
        page.waitForURL("**/cards/*");
    }

    @Test
    void withoutJavaScriptItsLinkIsTheSearch(Browser browser) {
        Page page = browser.open("/", new NewContextOptions().setJavaScriptEnabled(false));
        page.locator(".site-search").click();

        page.waitForURL("**/search");
    }

    @Test
    void assistiveTechnologyHearsWhatIsActive(Browser browser) {
        for (String language : List.of("en", "zh-CN")) {
            Page page = browser.open("/", new NewContextOptions().setLocale(language));
            page.keyboard().press("Control+k");
            page.keyboard().type("map");
            assertThat(page.locator(".palette-card").first()).isVisible();

            assertThat(page.locator("#palette [role=combobox]"))
                    .hasAttribute("aria-activedescendant", active(page).getAttribute("id"));
            assertThat(page.locator(".palette-count")).not().isEmpty();
            assertThat(Accessibility.violations(page)).isEmpty();
        }
    }

    private static Locator active(Page page) {
        return page.locator("#palette [aria-selected=true]");
    }
}
