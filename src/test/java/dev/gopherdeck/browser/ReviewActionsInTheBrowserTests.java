package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.gopherdeck.testing.WithDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The name of the application differs so that no other test answers in the same database. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.application.name=review-actions")
@WithDatabase
class ReviewActionsInTheBrowserTests {

    private static final String SWIPE =
            """
            (card, distance) => {
              const fire = (type, x) => card.dispatchEvent(new TouchEvent(type, {
                bubbles: true, cancelable: true,
                touches: type === "touchend" ? [] : [new Touch({ identifier: 1, target: card, clientX: x, clientY: 300 })],
                changedTouches: [new Touch({ identifier: 1, target: card, clientX: x, clientY: 300 })] }));
              fire("touchstart", 200);
              fire("touchmove", 200 + distance);
              fire("touchend", 200 + distance);
            }""";

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

    @BeforeEach
    void neverRunOutOfCards() {
        jdbc.sql("update learner set new_per_day = 9999, grade_scale = 'four', theme = 'system', language = null")
                .update();
        jdbc.sql("update card_mark set flagged = false, suspended = false, note = null, buried_on = null")
                .update();
    }

    @AfterEach
    void noPageComplained() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    @Test
    void anUndoSurvivesAReloadOfThePage() {
        Page page = open(new NewContextOptions());
        String first = question(page);
        grade(page, "1");
        assertThat(page.locator(".card-question")).not().hasText(first);
        page.reload();
        page.keyboard().press("u");

        assertThat(page.locator("[role=status].notice-good")).isVisible();
        assertThat(page.locator(".card-question")).hasText(first);
        assertThat(kinds(2)).isEqualTo(List.of("review", "void"));
    }

    @Test
    void aCardIsBuriedSuspendedFlaggedAndNotedWithKeys() {
        Page page = open(new NewContextOptions());
        String buried = question(page);
        page.keyboard().press("b");
        assertThat(page.locator(".card-question")).not().hasText(buried);
        page.keyboard().press("f");
        assertThat(page.locator(".mark-flag")).isVisible();
        page.keyboard().press("n");
        page.keyboard().type("compare with make");
        page.locator(".note-editor button").click();
        assertThat(page.locator(".notice-good")).isVisible();
        page.keyboard().press("Space");
        assertThat(page.locator(".card-aside .note")).containsText("compare with make");
        String suspended = page.locator(".card-question").textContent();
        page.keyboard().press("s");
        assertThat(page.locator(".card-question")).not().hasText(suspended);

        page.navigate(url("/review/marked"));
        assertThat(page.locator(".marked-card")).hasCount(1);
        page.locator(".marked-card button").first().click();
        assertThat(page.locator(".marked-card button")).hasCount(1);
    }

    @Test
    void theQuestionMarkShowsAllKeys() {
        Page page = open(new NewContextOptions());
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void theOtherLanguageIsOneKeyAway() {
        Page page = open(new NewContextOptions());
        page.keyboard().press("Space");
        page.keyboard().press("t");

        assertThat(page.locator(".sibling[lang=zh] h2")).isVisible();
        assertThat(page.locator(".sibling .prose").last()).isVisible();
    }

    @Test
    void anAnswerGivenWithoutAConnectionArrivesWhenItIsBack() {
        int before = answers();
        Page page = open(new NewContextOptions());
        String first = question(page);
        page.keyboard().press("Space");
        page.context().setOffline(true);
        page.keyboard().press("3");
        assertThat(page.locator("#offline")).isVisible();
        page.context().setOffline(false);

        assertThat(page.locator(".card-question")).not().hasText(first);
        assertThat(page.locator("#offline")).isHidden();
        assertThat(answers()).isEqualTo(before + 1);
        forgetLostConnections();
    }

    @Test
    void anAnswerWhoseReplyWasLostIsOneAnswer() {
        int before = answers();
        Page page = open(new NewContextOptions());
        String first = question(page);
        AtomicInteger sent = new AtomicInteger();
        page.route("**/review/answers", route -> {
            if (sent.incrementAndGet() == 1) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        grade(page, "4");

        assertThat(page.locator(".card-question")).not().hasText(first);
        assertThat(sent).hasValue(2);
        assertThat(answers()).isEqualTo(before + 1);
        forgetLostConnections();
    }

    @Test
    void anUndoInOneTabIsNotRepeatedByAnother() {
        Page first = open(new NewContextOptions());
        grade(first, "4");
        assertThat(first.locator("form.undo")).isVisible();
        Page second = open(new NewContextOptions());
        first.keyboard().press("u");
        assertThat(first.locator(".notice-good")).isVisible();
        int before = answers();

        second.keyboard().press("u");

        assertThat(second.locator("[role=alert]")).isVisible();
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void aPhoneRevealsByATapAndGradesByASwipe() {
        int before = answers();
        Page page = open(new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
        for (int distance : new int[] {-160, 160}) {
            String shown = question(page);
            page.locator(".card-question").tap();
            assertThat(page.locator(".card-answer")).isVisible();
            assertThat(page.locator(".swipe-hint")).isVisible();
            page.locator(".card").evaluate(SWIPE, distance);
            assertThat(page.locator(".card-question")).not().hasText(shown);
        }
        assertThat(answers()).isEqualTo(before + 2);
        assertThat(jdbc.sql("select grade from review_log order by sequence desc limit 2")
                        .query(Integer.class)
                        .list())
                .isEqualTo(List.of(4, 1));
        assertThat(smallest(page.locator(".reveal > summary, .tools .button"))).isGreaterThanOrEqualTo(44);
    }

    @Test
    void everyActionWorksWithoutJavaScript() {
        Page page = open(new NewContextOptions().setJavaScriptEnabled(false));
        String first = question(page);
        page.locator("details.reveal > summary").click();
        page.locator(".grade-hard").click();
        page.locator("[data-key=u]").click();
        assertThat(page.locator(".card-question")).hasText(first);
        page.locator(".more > summary").click();
        page.locator("[data-key=f]").click();
        assertThat(page.locator(".mark-flag")).isVisible();
        page.locator(".more > summary").click();
        page.locator("[data-key=t]").click();
        assertThat(page.locator(".sibling")).isVisible();
        page.goBack();
        page.locator(".more > summary").click();
        page.locator("[data-key=b]").click();
        assertThat(page.locator(".card-question")).not().hasText(first);
    }

    @Test
    void practiceKeepsToItsScopeAndEnds() {
        int reviews = reviews();
        long topic = jdbc.sql(
                        """
                select topic_id from queue_view where topic_id is not null
                group by topic_id order by count(*), topic_id limit 1""")
                .query(Long.class)
                .single();
        Page page = open(new NewContextOptions());
        page.navigate(url("/review/practice?topic=" + topic));
        while (page.locator(".card-question").isVisible()) {
            String shown = page.locator("#question").textContent();
            grade(page, "3");
            assertThat(page.locator("#question")).not().hasText(shown);
        }
        assertThat(page.locator(".finished")).isVisible();
        assertThat(reviews()).isEqualTo(reviews);
    }

    @Test
    void settingsAreKeptAndTakeEffect() {
        Page page = open(new NewContextOptions());
        page.navigate(url("/settings"));
        page.locator("#newPerDay").fill("37");
        page.locator("#timeZone").selectOption("Asia/Shanghai");
        page.locator("#interviewDate").fill("2027-01-15");
        page.locator("#gradeScale").selectOption("SIX");
        page.locator("#theme").selectOption("DARK");
        page.locator(".fields .button.primary").click();

        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(page.locator("#newPerDay")).hasValue("37");
        assertThat(page.locator("#interviewDate")).hasValue("2027-01-15");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.navigate(url("/review"));
        page.keyboard().press("Space");
        assertThat(page.locator(".grade")).hasCount(6);
        page.keyboard().press("0");
        assertThat(page.locator(".card-answer")).isHidden();
        assertThat(jdbc.sql("select grade from review_log order by sequence desc limit 1")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 780, 820, 1024})
    void nothingIsWiderThanTheWindow(int width) {
        for (String path : List.of("/review", "/settings", "/review/marked")) {
            Page page = open(new NewContextOptions().setViewportSize(width, 900));
            page.navigate(url(path));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(path)
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/review", "/review/marked", "/review/practice", "/settings", "/import", "/imports"})
    void axeFindsNothing(String path) {
        for (String language : List.of("en", "zh-CN")) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = open(new NewContextOptions().setLocale(language).setColorScheme(scheme));
                page.navigate(url(path));
                assertThat(Accessibility.violations(page))
                        .as(path + " " + language)
                        .isEmpty();
                if (page.locator("details.reveal").count() > 0) {
                    page.keyboard().press("Space");
                    page.locator(".more > summary").click();
                    assertThat(Accessibility.violations(page))
                            .as(path + " answered, " + language)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void axeFindsNothingWhenTheDayIsDone() {
        jdbc.sql("update learner set new_per_day = 0, reviews_per_day = 0").update();
        try {
            jdbc.sql("update memory set drill_day = null").update();
            Page page = open(new NewContextOptions());
            assertThat(page.locator(".finished")).isVisible();
            assertThat(Accessibility.violations(page)).isEmpty();
        } finally {
            jdbc.sql("update learner set reviews_per_day = 200").update();
        }
    }

    /** The browser and htmx note in the console what these tests provoke. */
    private void forgetLostConnections() {
        complaints.removeIf(complaint -> complaint.startsWith("htmx:") || complaint.contains("net::ERR_"));
    }

    private static double smallest(Locator controls) {
        return controls.all().stream()
                .filter(Locator::isVisible)
                .mapToDouble(control -> control.boundingBox().height)
                .min()
                .orElseThrow();
    }

    private static String question(Page page) {
        return page.locator(".card-question").textContent();
    }

    private static void grade(Page page, String key) {
        page.keyboard().press("Space");
        page.keyboard().press(key);
    }

    /** A new browser that shows the review page. */
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
        page.navigate(url("/review"));
        return page;
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    private int answers() {
        return jdbc.sql("select count(*) from counted_answer_view")
                .query(Integer.class)
                .single();
    }

    private int reviews() {
        return jdbc.sql("select count(*) from review_log where kind <> 'practice'")
                .query(Integer.class)
                .single();
    }

    /** The kinds of the last rows of the log, the oldest first. */
    private List<String> kinds(int rows) {
        return jdbc.sql(
                        "select kind from (select kind, sequence from review_log order by sequence desc limit ?) as latest order by sequence")
                .param(rows)
                .query(String.class)
                .list();
    }
}
