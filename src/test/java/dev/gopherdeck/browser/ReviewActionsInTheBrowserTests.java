package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gopherdeck.browser.Reviewing.grade;
import static dev.gopherdeck.browser.Reviewing.question;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can be done with a card besides answering it, and that it can be taken back. */
@InTheBrowser
class ReviewActionsInTheBrowserTests {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void neverRunOutOfCards() {
        Reviewing.reset(jdbc);
    }

    @Test
    void anUndoSurvivesAReloadOfThePage(Browser browser) {
        Page page = browser.open("/review");
        String first = question(page);
        grade(page, "1");
        assertThat(page.locator(".card-question")).not().hasText(first);
        page.reload();
        page.keyboard().press("u");

        assertThat(page.locator("main .notice-good")).isVisible();
        assertThat(page.locator(".card-question")).hasText(first);
        assertThat(kinds(2)).isEqualTo(List.of("review", "void"));
    }

    @Test
    void aCardIsBuriedSuspendedFlaggedAndNotedWithKeys(Browser browser) {
        Page page = browser.open("/review");
        String buried = question(page);
        page.keyboard().press("b");
        assertThat(page.locator(".card-question")).not().hasText(buried);
        page.keyboard().press("f");
        assertThat(page.locator(".mark-flag")).isVisible();
        page.keyboard().press("n");
        page.keyboard().type("compare with make");
        page.locator(".note-editor button").click();
        assertThat(page.locator("main .notice-good")).isVisible();
        page.keyboard().press("Space");
        assertThat(page.locator(".card-aside .note")).containsText("compare with make");
        String suspended = page.locator(".card-question").textContent();
        page.keyboard().press("s");
        assertThat(page.locator(".card-question")).not().hasText(suspended);

        page.navigate("/review/marked");
        assertThat(page.locator(".marked-card")).hasCount(1);
        page.locator(".marked-card button").first().click();
        assertThat(page.locator(".marked-card button")).hasCount(1);
    }

    @Test
    void theQuestionMarkShowsAllKeys(Browser browser) {
        Page page = browser.open("/review");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void everyActionWorksWithoutJavaScript(Browser browser) {
        Page page = browser.open("/review", new NewContextOptions().setJavaScriptEnabled(false));
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
    void practiceKeepsToItsScopeAndEnds(Browser browser) {
        int reviews = reviews();
        long topic = jdbc.sql(
                        """
                select topic_id from queue_view where topic_id is not null
                group by topic_id order by count(*), topic_id limit 1""")
                .query(Long.class)
                .single();
        Page page = browser.open("/review/practice?topic=" + topic);
        while (page.locator(".card-question").isVisible()) {
            String shown = page.locator("#question").textContent();
            grade(page, "3");
            assertThat(page.locator("#question")).not().hasText(shown);
        }
        assertThat(page.locator(".finished")).isVisible();
        assertThat(reviews()).isEqualTo(reviews);
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
