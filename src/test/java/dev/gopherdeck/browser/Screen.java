package dev.gopherdeck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** How a page looks. */
final class Screen {

    private static final Path FOLDER = Path.of("target", "screens");

    private Screen() {}

    /** Keeps a picture of the whole page for people to look at. */
    static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Fails where the page, and not only a box in it, can be scrolled sideways. */
    static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing is wider than the window: " + page.url())
                .isEqualTo(true);
    }
}
