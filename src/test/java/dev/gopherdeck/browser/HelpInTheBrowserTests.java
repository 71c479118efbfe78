package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The help page shows what notes become while they are typed. */
@InTheBrowser
class HelpInTheBrowserTests {

    @Test
    void theCardsFollowWhatIsTyped(Browser browser) {
        Page page = browser.open("/help");
        assertThat(page.locator(".preview-card")).hasCount(2);
        page.locator("#try").fill("");
        assertThat(page.locator(".preview-card")).hasCount(0);
        page.locator("#try").pressSequentially("### What is a rune? (hard)\n\nA code point.\n");

        assertThat(page.locator(".preview-card h4")).hasText("What is a rune?");
        assertThat(page.locator(".preview-card .mark-hard")).isVisible();
        assertThat(page.locator(".preview-card .card-answer")).hasText("A code point.");
    }

    @Test
    void codeInThePreviewIsColoured(Browser browser) {
        Page page = browser.open("/help");
        assertThat(page.locator(".preview-card .hljs-keyword").first()).isVisible();
        page.locator("#try").fill("### What is it?\n\n```go\nfunc main() {}\n```\n");

        assertThat(page.locator(".preview-card")).hasCount(1);
        assertThat(page.locator(".preview-card .hljs-keyword")).hasText("func");
    }

    @Test
    void withoutJavaScriptAButtonShowsTheCards(Browser browser) {
        Page page = browser.open("/help", new NewContextOptions().setJavaScriptEnabled(false));
        page.locator("#try").fill("Q: What is nil?\nA: No value.\n");
        page.locator("#notes form button").click();

        assertThat(page.locator(".preview-card h4")).hasText("What is nil?");
        assertThat(page.locator("#try")).hasValue("Q: What is nil?\nA: No value.\n");
    }

    @Test
    void everyExampleIsOneClickAway(Browser browser) {
        Page page = browser.open("/help", new NewContextOptions().setLocale("zh-CN"));
        int examples = page.locator("#notes .row .button").count();
        for (int i = 0; i < examples; i++) {
            page.locator("#notes .row .button").nth(i).click();
            assertThat(page.locator(".preview-card").first()).isVisible();
        }
        assertThat(examples).isEqualTo(4);
    }

    @Test
    void theQuestionMarkLeadsThere(Browser browser) {
        Page page = browser.open("/review");
        page.keyboard().press("?");
        page.locator("#keys a").click();

        page.waitForURL("**/help");
        assertThat(Accessibility.violations(page)).isEmpty();
    }
}
