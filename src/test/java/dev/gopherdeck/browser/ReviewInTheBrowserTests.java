package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.gopherdeck.testing.WithDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.application.name=review-pages")
@WithDatabase
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewInTheBrowserTests {

    private static final Path PICTURES = Path.of("target", "screens");

    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    static void launch() {
        browser = Browser.launch();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void noPageComplained() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    @Test
    @Order(1)
    void tenCardsAreReviewedWithTheKeyboardAlone() {
        Page page = open(new NewContextOptions().setLocale("en-GB").setTimezoneId("Europe/Berlin"));
        page.navigate(url("/"));
        page.screenshot(picture("home"));
        page.keyboard().press("Enter");
        page.waitForURL(url("/review"));

        for (int card = 0; card < 10; card++) {
            assertThat(page.locator(".card-answer")).not().isVisible();
            String question = page.locator(".card-question").textContent();
            page.keyboard().press("Space");
            assertThat(page.locator(".card-answer")).isVisible();
            if (card == 1) {
                page.screenshot(picture("review"));
            }
            page.keyboard().press("3");
            assertThat(page.locator(".card-question")).not().hasText(question);
        }

        assertThat(answers()).isEqualTo(10);
        assertThat(jdbc.sql("select count(*) from review_log where reveal_millis <= answer_millis")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
        assertThat(jdbc.sql("select time_zone from learner").query(String.class).single())
                .isEqualTo("Europe/Berlin");
    }

    @Test
    @Order(2)
    void gradingDoesNotLoadThePageAnew() {
        Page page = open(new NewContextOptions());
        page.navigate(url("/review"));
        page.evaluate("window.untouched = true");
        String question = page.locator(".card-question").textContent();
        page.keyboard().press("Space");
        page.keyboard().press("4");

        assertThat(page.locator(".card-question")).not().hasText(question);
        assertThat(page.evaluate("window.untouched")).isEqualTo(true);
    }

    @Test
    @Order(3)
    void aNumberKeyBeforeTheAnswerIsShownGradesNothing() {
        int before = answers();
        Page page = open(new NewContextOptions());
        page.navigate(url("/review"));
        page.keyboard().press("3");
        page.keyboard().press("Space");

        assertThat(page.locator(".card-answer")).isVisible();
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void reviewingWorksWithoutJavaScript() {
        int before = answers();
        Page page = open(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844));
        page.navigate(url("/review"));
        String question = page.locator(".card-question").textContent();
        page.locator("details.reveal > summary").click();
        page.locator(".grade-good").click();

        assertThat(page.locator(".card-question")).not().hasText(question);
        assertThat(answers()).isEqualTo(before + 1);
    }

    @Test
    @Order(5)
    void aPageThatIsOutOfDateSaysSoAndChangesNothing() {
        Page first = open(new NewContextOptions());
        Page second = open(new NewContextOptions());
        first.navigate(url("/review"));
        second.navigate(url("/review"));
        String shownInBoth = first.locator(".card-question").textContent();
        grade(first, "4");
        assertThat(first.locator(".card-question")).not().hasText(shownInBoth);
        int before = answers();

        grade(second, "1");

        assertThat(second.locator("[role=alert]")).isVisible();
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    @Order(6)
    void theInterfaceSpeaksChinese() {
        Page page = open(new NewContextOptions().setLocale("zh-CN"));
        page.navigate(url("/"));
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");

        page.locator("button[lang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        page.locator("button[lang='zh-CN']").click();
        assertThat(page.locator("h1")).hasText("今天");
    }

    @Test
    @Order(7)
    void aDiagramIsDrawnInItsFrame() {
        jdbc.sql(
                        """
                update card set importance = 'must', answer = e'```mermaid\\nflowchart LR\\n  A --> B\\n```'
                where id = (select id from card c join enrolment using (deck_id)
                            where not exists (select 1 from memory m where m.card_id = c.id)
                            order by importance_rank, position limit 1)""")
                .update();
        Page page = open(new NewContextOptions());
        page.navigate(url("/review"));
        page.keyboard().press("Space");

        assertThat(page.frameLocator("iframe.diagram").locator("svg")).isVisible();
        assertThat(page.locator("pre.mermaid-source")).isHidden();
    }

    @Test
    @Order(8)
    void nothingIsWiderThanAPhone() {
        Page page = open(new NewContextOptions()
                .setViewportSize(390, 844)
                .setColorScheme(ColorScheme.DARK)
                .setLocale("zh-CN"));
        page.navigate(url("/review"));
        while (page.locator(".card-question").isVisible()) {
            page.keyboard().press("Space");
            Locator question = page.locator(".card-question");
            String text = question.textContent();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("fits a phone: " + text)
                    .isEqualTo(true);
            page.keyboard().press("4");
            assertThat(page.locator("#question")).not().hasText(text);
        }
        page.screenshot(picture("finish-phone-dark"));
    }

    private static void grade(Page page, String key) {
        page.keyboard().press("Space");
        page.keyboard().press(key);
    }

    private Page open(NewContextOptions options) {
        BrowserContext context = browser.chromium().newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    private int answers() {
        return jdbc.sql("select count(*) from review_log").query(Integer.class).single();
    }

    private static Page.ScreenshotOptions picture(String name) {
        return new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png"));
    }
}
