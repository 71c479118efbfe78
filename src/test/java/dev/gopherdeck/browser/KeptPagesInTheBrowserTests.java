package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Pages that were opened can be read without a network, and say that they are copies. */
@InTheBrowser
class KeptPagesInTheBrowserTests {

    private static final String SERVICE_WORKER_IS_READY =
            """
            () => new Promise((resolve) => {
              const { serviceWorker } = navigator;
              serviceWorker.addEventListener("controllerchange", resolve);
              if (serviceWorker.controller !== null) {
                resolve();
              }
            })""";

    private static final String KEPT_PAGES =
            """
            async () => {
              const names = (await caches.keys()).filter((name) => name.endsWith("-pages"));
              const pages = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
              return pages.flat().map((request) => new URL(request.url).pathname).sort().join(" ");
            }""";

    @Test
    void aPageThatWasOpenedCanBeReadAndSaysThatItIsACopy(Browser browser) {
        Page page = browser.open("/topics");
        try (Cable cable = Cable.to(page.url())) {
            openWithServiceWorker(page, cable);
            page.navigate(cable.address("/decks"));
            waitUntilKept(page, "/decks");
            cable.pull();
            page.reload();

            assertThat(page.locator("#saved-copy")).isVisible();
            assertThat(page.locator("#saved-copy time")).not().isEmpty();
            assertThat(page.locator(".deck").first()).isVisible();
            page.locator("form[method=post] button").all().forEach(button -> assertThat(button)
                    .isDisabled());
            cable.plugIn();
            page.reload();
            assertThat(page.locator("#saved-copy")).isHidden();
            leave(page);
        }
        browser.takeComplaints();
    }

    @Test
    void aPageThatWasNotOpenedGivesWayToTheOfflinePage(Browser browser) {
        Page page = browser.open("/topics");
        try (Cable cable = Cable.to(page.url())) {
            openWithServiceWorker(page, cable);
            cable.pull();
            page.navigate(cable.address("/stats"));
            assertThat(page.locator(".error h1")).isVisible();
            cable.plugIn();
            page.locator(".error .primary").click();

            assertThat(page.locator(".stats")).isVisible();
            leave(page);
        }
        browser.takeComplaints();
    }

    @Test
    void whatChangesSomethingIsNeverKept(Browser browser) {
        Page page = browser.open("/topics");
        try (Cable cable = Cable.to(page.url())) {
            openWithServiceWorker(page, cable);
            page.navigate(cable.address("/help"));
            page.evaluate("document.querySelector('#notes form').submit()");
            page.waitForURL("**/help#notes");
            page.navigate(cable.address("/decks"));
            waitUntilKept(page, "/decks");

            assertThat(page.evaluate(KEPT_PAGES)).isEqualTo("/decks /help");
            assertThat(page.evaluate(
                            "fetch('/help', { method: 'POST' }).then((answer) => answer.status, () => 'refused')"))
                    .isEqualTo(403);
            leave(page);
        }
        browser.takeComplaints();
    }

    @Test
    void whoeverIsAskedForThePasswordFindsNoPagesOfTheOneBefore(Browser browser) {
        Page page = browser.open("/topics");
        try (Cable cable = Cable.to(page.url())) {
            openWithServiceWorker(page, cable);
            page.navigate(cable.address("/decks"));
            waitUntilKept(page, "/decks");

            page.navigate(cable.address("/login"));

            page.waitForCondition(() -> page.evaluate(KEPT_PAGES).toString().isEmpty());
            leave(page);
        }
        browser.takeComplaints();
    }

    private static void openWithServiceWorker(Page page, Cable cable) {
        page.navigate(cable.address("/topics"));
        page.evaluate(SERVICE_WORKER_IS_READY);
    }

    /** What a page still loads when its cable goes it would complain about, after the test has taken its complaints. */
    private static void leave(Page page) {
        page.navigate("about:blank");
    }

    /** A page is kept after it has been shown. */
    private static void waitUntilKept(Page page, String path) {
        page.waitForCondition(() -> page.evaluate(KEPT_PAGES).toString().contains(path));
    }
}
