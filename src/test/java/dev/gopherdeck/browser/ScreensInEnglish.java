package dev.gopherdeck.browser;

import dev.gopherdeck.cli.demo.Demonstration;
import dev.gopherdeck.learner.Language;
import dev.gopherdeck.testing.MovableClockConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes pictures of every page in English, with the history of the {@code demo} command, into {@code target/screens}. No
 * test: it is run by its name alone.
 *
 * <pre>./mvnw test -Dtest='ScreensIn*'</pre>
 */
@InTheBrowser
@Import(MovableClockConfiguration.class)
class ScreensInEnglish {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyPage(Browser browser) {
        DemoHistory.write(context, Demonstration.DAYS, Language.EN);
        Screens.take(ScreenPages.all(jdbc), Language.EN, browser);
        browser.takeComplaints();
    }
}
