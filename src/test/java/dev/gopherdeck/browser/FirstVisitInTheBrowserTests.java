package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever comes for the first time is told what this is, chooses, and reviews. */
@InTheBrowser
class FirstVisitInTheBrowserTests {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyWasHere() {
        jdbc.sql("delete from memory").update();
        jdbc.sql("delete from enrolment").update();
        jdbc.sql("update learner set welcomed_at = null, interview_date = null, language = null")
                .update();
    }

    @Test
    void oneClickLeadsIntoTheFirstReview(Browser browser) {
        Page page = browser.open("/");
        assertThat(page.locator(".welcome .lead")).isVisible();
        page.locator(".welcome .primary").click();

        page.waitForURL("**/review");
        assertThat(page.locator(".card-question")).isVisible();
        assertThat(studied()).containsExactly("en");
    }

    @Test
    void enterBeginsAndThePageIsReadFromItsTop(Browser browser) {
        Page page = browser.open("/", new NewContextOptions().setViewportSize(390, 500));
        assertThat(page.locator(".welcome .primary")).isFocused();
        assertThat(page.evaluate("scrollY")).isEqualTo(0);
        page.keyboard().press("Enter");

        page.waitForURL("**/review");
    }

    @Test
    void theKeyboardAloneChoosesDeckAndInterview(Browser browser) {
        Page page = browser.open("/", new NewContextOptions().setLocale("en-GB"));
        page.locator(".welcome input[type=checkbox]").first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().type("01012099");
        page.keyboard().press("Enter");

        page.waitForURL("**/review");
        assertThat(studied()).containsExactly("zh");
        assertThat(jdbc.sql("select interview_date from learner")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2099-01-01");
    }

    @Test
    void whoChoosesNothingIsAskedAgain(Browser browser) {
        Page page = browser.open("/");
        page.locator(".welcome input:checked").all().forEach(box -> box.uncheck());
        page.locator(".welcome .primary").click();

        assertThat(page.locator(".welcome [role=alert]")).isVisible();
        assertThat(studied()).containsExactly("en");
    }

    @Test
    void afterTheFirstAnswerHomeIsToday(Browser browser) {
        Page page = browser.open("/");
        page.locator(".welcome .primary").click();
        page.waitForURL("**/review");
        String question = Reviewing.question(page);
        Reviewing.grade(page, "3");
        assertThat(page.locator(".card-question")).not().hasText(question);
        page.navigate("/");

        assertThat(page.locator(".welcome")).hasCount(0);
        assertThat(page.locator(".today-count")).isVisible();
    }

    @Test
    void itSpeaksTheLanguageOfTheBrowserAndFitsAPhone(Browser browser) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = browser.open(
                    "/",
                    new NewContextOptions()
                            .setLocale("zh-CN")
                            .setViewportSize(390, 844)
                            .setColorScheme(scheme));
            assertThat(page.locator("h1")).hasText("问到时，你都会");
            Screen.assertFits(page);
            Screen.keep(page, "first-visit-phone-" + scheme);
            assertThat(Accessibility.violations(page)).isEmpty();
        }
    }

    private List<String> studied() {
        return jdbc.sql("select d.language from enrolment e join deck d on d.id = e.deck_id order by 1")
                .query(String.class)
                .list();
    }
}
