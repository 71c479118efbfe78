package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gopherdeck.browser.Reviewing.grade;
import static dev.gopherdeck.browser.Reviewing.question;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import dev.gopherdeck.review.FirstVisit;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a card holds, and how people who use keys or a screen reader get at it. */
@InTheBrowser
class CardInTheBrowserTests {

    @Autowired
    private FirstVisit firstVisit;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void reset() {
        firstVisit.welcome(Locale.ENGLISH);
        Reviewing.reset(jdbc);
    }

    @Test
    void aDiagramIsDrawnInItsFrame(Browser browser) {
        answerOfTheNextCard("```mermaid\nflowchart LR\n  A --> B\n```");
        Page page = browser.open("/review");
        page.keyboard().press("Space");

        assertThat(page.frameLocator("iframe.diagram").locator("svg")).isVisible();
        assertThat(page.locator("pre.mermaid-source")).isHidden();
    }

    @Test
    void aPictureIsEnlargedAndLeftWithKeysAlone(Browser browser) {
        answerOfTheNextCard("![A drawing](drawing.svg)");
        Page page = browser.open(
                "/review", new NewContextOptions().setLocale("en-GB").setViewportSize(390, 844));
        page.keyboard().press("Space");
        Locator picture = page.locator(".zoom-in");
        assertThat(picture).isVisible();
        page.keyboard().press("Tab");
        assertThat(picture).isFocused();
        assertThat(picture).hasAttribute("aria-label", "Enlarge the picture: A drawing");
        Screen.assertFits(page);
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog.zoom img")).isVisible();
        assertThat(Accessibility.violations(page)).isEmpty();
        page.keyboard().press("Escape");

        assertThat(page.locator("dialog.zoom")).hasCount(0);
        assertThat(picture).isFocused();
    }

    @Test
    void theOtherLanguageIsOneKeyAway(Browser browser) {
        Page page = browser.open("/review");
        page.keyboard().press("Space");
        page.keyboard().press("t");

        assertThat(page.locator(".sibling[lang=zh] h2")).isVisible();
        assertThat(page.locator(".sibling .prose").last()).isVisible();
    }

    @Test
    void theFocusFollowsTheCardAndWhatWasDoneIsSaid(Browser browser) {
        Page page = browser.open("/review");
        String first = question(page);
        page.keyboard().press("Space");
        assertThat(page.locator("#answer")).isFocused();
        page.keyboard().press("3");
        assertThat(page.locator("#question")).not().hasText(first);
        assertThat(page.locator("#question")).isFocused();
        assertThat(page.locator("#said")).isEmpty();
        page.keyboard().press("u");

        assertThat(page.locator("#question")).hasText(first);
        assertThat(page.locator("#question")).isFocused();
        assertThat(page.locator("#said"))
                .hasText(page.locator("main .notice-good").textContent().strip());
    }

    @Test
    void anAnswerStaysOpenWhileItsCardIsFlagged(Browser browser) {
        Page page = browser.open("/review");
        String first = question(page);
        page.keyboard().press("Space");
        page.keyboard().press("f");
        assertThat(page.locator(".mark-flag")).isVisible();
        assertThat(page.locator(".card-answer")).isVisible();
        page.keyboard().press("3");

        assertThat(page.locator("#question")).not().hasText(first);
        assertThat(page.locator(".card-answer")).isHidden();
    }

    @Test
    void aCardThatComesBackAtOnceHidesItsAnswerAgain(Browser browser) {
        Reviewing.allow(jdbc, 1);
        Page page = browser.open("/review", new NewContextOptions().setLocale("en-GB"));
        grade(page, "1");

        assertThat(page.locator(".card-meta")).containsText("repeat");
        assertThat(page.locator(".card-answer")).isHidden();
    }

    @Test
    void nothingMovesForWhomMotionIsTooMuch(Browser browser) {
        Page page = browser.open("/review", new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));

        assertThat(
                        page.evaluate(
                                """
                        () => [...document.querySelectorAll("*")].filter((element) => {
                          const style = getComputedStyle(element);
                          return style.transitionDuration !== "0s" || style.animationName !== "none";
                        }).length"""))
                .isEqualTo(0);
    }

    /** A picture lies beside the notes of the card. */
    private void answerOfTheNextCard(String markdown) {
        jdbc.sql(
                        """
                with drawing as (
                    select convert_to('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="300"/>', 'UTF8') as bytes
                ), stored as (
                    insert into image (sha256, media_type, bytes)
                    select encode(sha256(bytes), 'hex'), 'image/svg+xml', bytes from drawing
                    on conflict do nothing
                ), shown as (
                    update card set source_path = 'tested.md', answer = ?
                    where id = (select card_id from queue_view where unseen
                                order by importance_rank, deck_id, position limit 1)
                    returning deck_id
                )
                insert into deck_image (deck_id, path, sha256)
                select deck_id, 'drawing.svg', encode(sha256(bytes), 'hex') from shown, drawing
                on conflict do nothing""")
                .param(markdown)
                .update();
    }
}
