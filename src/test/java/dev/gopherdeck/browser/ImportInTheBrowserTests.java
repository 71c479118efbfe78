package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A zip on its way from the plan into the deck and back. */
@InTheBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportInTheBrowserTests {

    private static final String NOTES =
            """
            ---
            deck: Mine
            lang: en
            card-level: 2
            ---
            # Values

            ## What is nil?

            The zero value of pointers, maps, slices, channels, functions and interfaces.

            ![a drawing](img/nil.gif) ![lost](img/lost.png)

            ## What is a slice?

            A view of an array.
            """;

    @TempDir
    private static Path disk;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Order(1)
    void aZipIsPlannedImportedAndCanBeStudied(Browser browser) throws IOException {
        Page page = browser.open("/", new NewContextOptions().setLocale("en-GB").setViewportSize(1440, 900));
        page.locator("main a[href='/import']").click();
        Screen.keep(page, "import");
        page.setInputFiles("#files", NotesZip.write(disk.resolve("notes.zip"), NOTES));
        assertThat(page.locator(".drop-chosen")).containsText("notes.zip");
        page.locator(".upload .button").click();

        assertThat(page.locator("h1")).hasText("What would change");
        assertThat(page.locator(".count-added")).containsText("2");
        assertThat(page.locator(".problems")).containsText("a.md:8");
        assertThat(page.locator(".problems")).containsText("img/lost.png");
        assertThat(cards("Mine")).isZero();
        Screen.keep(page, "import-plan");
        page.locator(".actions .primary").click();

        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(page.locator(".run-new")).containsText("Mine");
        assertThat(cards("Mine")).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from enrolment join deck on deck.id = deck_id where name = 'Mine'")
                        .query(Integer.class)
                        .single())
                .isOne();
        Screen.keep(page, "imports");
    }

    @Test
    @Order(2)
    void thePictureComesAlong(Browser browser) {
        String address = jdbc.sql("select '/images/' || sha256 from deck_image where path = 'img/nil.gif'")
                .query(String.class)
                .single();
        Page page = browser.open("/");

        assertThat(page.request().get(address).headers())
                .containsEntry("content-type", "image/gif")
                .containsEntry("content-security-policy", "default-src 'none'; sandbox");
    }

    @Test
    @Order(3)
    void anEditIsShownWordByWordAppliedAndUndone(Browser browser) throws IOException {
        String edited = NOTES.replace("A view of an array.", "A small view of an array.");
        Page page = browser.open(
                "/import", new NewContextOptions().setJavaScriptEnabled(false).setLocale("en-GB"));
        page.setInputFiles("#files", NotesZip.write(disk.resolve("notes.zip"), edited));
        page.locator(".upload .button").click();

        assertThat(page.locator(".diff ins")).hasText(" small");
        assertThat(page.locator(".counts").first()).containsText("1 edited");
        Screen.keep(page, "import-diff");
        page.locator(".actions .primary").click();
        assertThat(page.locator(".run-new")).containsText("1 edited");
        assertThat(answer("What is a slice?")).isEqualTo("A small view of an array.");

        page.locator(".run-new form button").click();
        assertThat(page.locator("[role=status]")).containsText("undone");
        assertThat(answer("What is a slice?")).isEqualTo("A view of an array.");
    }

    @Test
    @Order(4)
    void aHostileZipIsRefusedWithTheReason(Browser browser) throws IOException {
        Page page = browser.open(
                "/import", new NewContextOptions().setLocale("zh-CN").setViewportSize(390, 844));
        page.setInputFiles("#files", NotesZip.write(disk.resolve("evil.zip"), NOTES, "../evil.md"));
        page.locator(".upload .button").click();

        assertThat(page.locator("[role=alert]")).containsText("../evil.md");
        assertThat(page.locator("[role=alert]")).containsText("没有导入任何内容");
        Screen.keep(page, "import-refused-phone");
        // The page says so with a status of its own, which Chromium reports
        assertThat(browser.takeComplaints()).hasSize(1).allMatch(text -> text.contains("422"));
    }

    @Test
    @Order(5)
    void anUploadThatIsTooLargeSaysSo(Browser browser) throws IOException {
        Path large = disk.resolve("large.zip");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(65L * 1024 * 1024);
        }
        Page page = browser.open("/import", new NewContextOptions().setLocale("en-GB"));
        page.setInputFiles("#files", large);
        page.locator(".upload .button").click();

        assertThat(page.locator("[role=alert]")).containsText("64 MB");
    }

    private int cards(String deck) {
        return jdbc.sql(
                        "select count(*) from card join deck on deck.id = deck_id where name = ? and archived_at is null")
                .param(deck)
                .query(Integer.class)
                .single();
    }

    private String answer(String question) {
        return jdbc.sql("select answer from card join deck on deck.id = deck_id where name = 'Mine' and question = ?")
                .param(question)
                .query(String.class)
                .single();
    }
}
