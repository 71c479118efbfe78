package dev.gopherdeck.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The browser of all tests of a JVM: the one on the PATH, else Playwright fetches its own. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Chromium.class);

    /** How long a page may take to show what is expected: a busy machine is no failure. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The shell is the same engine without the windows that nobody sees, and takes two thirds of the time. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Empty, with a loud line in the log, where there is no browser at all; a build with {@code CI=true} fails. */
    static Optional<Chromium> launch() {
        try {
            return Optional.of(launched());
        } catch (RuntimeException noBrowser) { // Playwright throws no narrower one where its download fails
            if ("true".equals(System.getenv("CI"))) {
                throw noBrowser;
            }
            LOG.error("NOT TESTED IN A BROWSER: no Chromium on the PATH, and Playwright could not fetch its own");
            return Optional.empty();
        }
    }

    private static Chromium launched() {
        PlaywrightAssertions.setDefaultAssertionTimeout((double) PATIENCE.toMillis());
        Optional<Path> installed = onPath();
        Map<String, String> environment =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        installed.ifPresent(options::setExecutablePath);
        return new Chromium(playwright, playwright.chromium().launch(options));
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
