package dev.gopherdeck.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.gopherdeck.browser.ScreenPages.ScreenPage;
import dev.gopherdeck.learner.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Takes pictures of pages, for people to look at. */
final class Screens {

    private static final Path FOLDER = Path.of("target", "screens");
    private static final int[] WIDTHS = {390, 820, 1440};
    private static final int HEIGHT = 900;

    /** Charts are drawn when they come near the window. */
    private static final String UNTIL_ALL_IS_DRAWN =
            """
            () => new Promise(done => {
                const look = () => [...document.querySelectorAll('canvas')].every(canvas => Chart.getChart(canvas))
                    ? requestAnimationFrame(done) : requestAnimationFrame(look);
                look();
            })""";

    private Screens() {}

    /** Every page at every width, light and dark. */
    static void take(List<ScreenPage> pages, Language language, Browser browser) {
        for (int width : WIDTHS) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = browser.open("/", device(width, HEIGHT, scheme, language));
                for (ScreenPage screen : pages) {
                    show(page, screen, width, HEIGHT);
                    page.setViewportSize(width, wholeHeight(page));
                    page.evaluate(UNTIL_ALL_IS_DRAWN);
                    String name = "%s-%d-%s-%s.png"
                            .formatted(screen.name(), width, scheme.name().toLowerCase(Locale.ROOT), language.tag());
                    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
                }
            }
        }
    }

    /** What a window of a size shows of a page. */
    static void take(ScreenPage screen, Path file, int width, int height, ColorScheme scheme, Browser browser) {
        Page page = browser.open("/", device(width, height, scheme, Language.EN));
        show(page, screen, width, height);
        page.locator("canvas").all().stream().limit(1).forEach(Plots::awaitDrawn);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    private static void show(Page page, ScreenPage screen, int width, int height) {
        page.setViewportSize(width, height);
        page.navigate(screen.path());
        screen.prepare().accept(page);
        page.waitForLoadState();
    }

    private static NewContextOptions device(int width, int height, ColorScheme scheme, Language language) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale(language.locale().toLanguageTag())
                .setTimezoneId("UTC");
    }

    /** A window so high shows the whole page, with the bars at its edges where they belong. */
    private static int wholeHeight(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    }
}
