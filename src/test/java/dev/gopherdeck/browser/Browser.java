package dev.gopherdeck.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chromium for a test: the one on the PATH, else Playwright fetches its own. */
final class Browser implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Browser.class);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Where there is no browser at all the tests are aborted with a loud line; a build with {@code CI=true} fails. */
    static Browser launch() {
        try {
            return launchChromium();
        } catch (PlaywrightException noBrowser) {
            if ("true".equals(System.getenv("CI"))) {
                throw noBrowser;
            }
            LOG.error("NOT TESTED IN A BROWSER: no Chromium on the PATH, and Playwright could not fetch its own");
            return Assumptions.abort("no browser: " + noBrowser.getMessage());
        }
    }

    private static Browser launchChromium() {
        Optional<Path> installed = onPath();
        Map<String, String> environment =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        installed.ifPresent(options::setExecutablePath);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    com.microsoft.playwright.Browser chromium() {
        return browser;
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
