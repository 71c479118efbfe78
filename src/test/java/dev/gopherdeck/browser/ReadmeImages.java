package dev.gopherdeck.browser;

import com.microsoft.playwright.options.ColorScheme;
import dev.gopherdeck.browser.ScreenPages.ScreenPage;
import dev.gopherdeck.cli.demo.Demonstration;
import dev.gopherdeck.learner.Language;
import dev.gopherdeck.testing.MovableClockConfiguration;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the pictures of the README anew, with the history of the {@code demo} command. No test: it is run by its name
 * alone.
 *
 * <pre>./mvnw test -Dtest=ReadmeImages</pre>
 */
@InTheBrowser
@Import(MovableClockConfiguration.class)
class ReadmeImages {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 760;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void takeAll(Browser browser) {
        DemoHistory.write(context, Demonstration.DAYS, Language.EN);
        take("home", ColorScheme.LIGHT, browser);
        take("review-answer", ColorScheme.LIGHT, browser);
        take("topics", ColorScheme.LIGHT, browser);
        take("stats", ColorScheme.DARK, browser);
        take("import-plan", ColorScheme.LIGHT, browser);
        take("card", ColorScheme.DARK, browser);
    }

    private void take(String name, ColorScheme scheme, Browser browser) {
        Map<String, ScreenPage> pages =
                ScreenPages.all(jdbc).stream().collect(Collectors.toMap(ScreenPage::name, Function.identity()));
        ScreenPage page = pages.get(name);
        if (page == null) {
            throw new IllegalArgumentException("there is no page " + name);
        }
        Screens.take(page, Path.of("docs", "images", name + ".png"), WIDTH, HEIGHT, scheme, browser);
    }
}
