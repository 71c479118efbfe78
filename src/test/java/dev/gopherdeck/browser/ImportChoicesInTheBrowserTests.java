package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where notes can come from, and what people decide about them. */
@InTheBrowser
class ImportChoicesInTheBrowserTests {

    @TempDir
    private static Path disk;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFolderIsChosenAndDecidedAboutOnAPhoneInChinese(Browser browser) throws IOException {
        Path folder = Files.createDirectories(disk.resolve("chosen"));
        Files.writeString(folder.resolve("a.md"), "---\ndeck: 中文\ncard-level: 2\n---\n\n## 什么是切片？\n\n数组的视图。\n");
        Files.writeString(folder.resolve("b.md"), "## 什么是通道？\n\n队列。\n");
        for (int i = 0; i < 300; i++) {
            Files.writeString(folder.resolve("more-" + i + ".md"), "## 问题 " + i + " 是什么？\n\n答案 " + i + "。\n");
        }
        Page page = browser.open(
                "/import",
                new NewContextOptions()
                        .setLocale("zh-CN")
                        .setViewportSize(390, 844)
                        .setColorScheme(ColorScheme.DARK));
        page.setInputFiles("#folder", folder);
        page.locator("#upload-deck").fill("我的");
        page.locator(".upload .button").click();

        assertThat(page.locator("h1")).hasText("会有哪些改动");
        assertThat(page.locator(".plan-deck")).hasCount(1);
        assertThat(page.locator(".count-added")).containsText("302");
        Screen.assertFits(page);
        assertThat(
                        page.evaluate(
                                """
                () => {
                  const button = document.querySelector('.actions .primary');
                  const box = button.getBoundingClientRect();
                  return button.contains(document.elementFromPoint(box.x + box.width / 2, box.bottom - 2));
                }"""))
                .as("nothing lies over the button")
                .isEqualTo(true);
        Screen.keep(page, "import-plan-phone-dark");
        page.locator(".actions .primary").click();
        assertThat(page.locator(".run-new")).containsText("我的");
        Screen.assertFits(page);
    }

    @Test
    void filesCanBeDropped(Browser browser) {
        Page page = browser.open("/import");
        Object transfer = page.evaluateHandle(
                """
                () => {
                  const transfer = new DataTransfer();
                  transfer.items.add(new File(['## Dropped?\\n\\nYes.\\n'], 'dropped.md'));
                  return transfer;
                }""");
        page.dispatchEvent("[data-drop]", "drop", Map.of("dataTransfer", transfer));
        assertThat(page.locator(".drop-chosen")).containsText("dropped.md");
        page.locator(".upload .button").click();

        assertThat(page.locator(".count-added")).containsText("1");
        page.locator(".actions .button").last().click();
        assertThat(page.locator("#files")).isVisible();
    }

    @Test
    void aFolderOfTheServerIsWatchedAndItsCardSaysWhatChanged(Browser browser) throws IOException {
        Path folder = Files.createDirectories(disk.resolve("server"));
        Path file =
                Files.writeString(folder.resolve("w.md"), "---\ndeck: Watched\n---\n\n## What is a map?\n\nA table.\n");
        // The first visit studies the shipped deck
        Page page = browser.open("/", new NewContextOptions().setLocale("en-GB"));
        page.navigate("/import");
        page.locator("#path").fill(folder.toString());
        page.locator("#path").press("Enter");
        page.locator(".actions .primary").click();
        page.navigate("/import");
        page.locator("button[value=WATCH]").click();
        assertThat(page.locator("button[value=LEAVE]")).isVisible();
        assertThat(cards("Watched")).isOne();

        studyOnly("Watched");
        page.navigate("/review");
        page.keyboard().press("Space");
        page.keyboard().press("1");
        assertThat(page.locator(".card-question")).hasText("What is a map?");
        Files.writeString(file, "---\ndeck: Watched\n---\n\n## What is a map?\n\nA hash table.\n");
        page.navigate("/import");
        page.locator("button[value=IMPORT]").click();
        page.locator(".actions .primary").click();
        assertThat(page.locator(".run-new")).isVisible();

        page.navigate("/review");
        assertThat(page.locator(".mark-changed")).isVisible();
        assertThat(page.locator(".changed")).not().isVisible();
        page.keyboard().press("Space");
        page.locator(".changed > summary").click();
        assertThat(page.locator(".changed ins")).hasText("hash ");
        Screen.keep(page, "review-changed");
    }

    @Test
    void whoeverIsAskedDecidesWhichCardItWas(Browser browser) throws IOException {
        String answer = "\n\nThe compiler decides by escape analysis where a variable lives.\n\n";
        Page page = browser.open(
                "/import",
                new NewContextOptions()
                        .setLocale("en-GB")
                        .setViewportSize(390, 844)
                        .setColorScheme(ColorScheme.DARK));
        page.setInputFiles(
                "#files",
                NotesZip.write(
                        disk.resolve("go.zip"),
                        "## Where do variables live?" + answer + "## Where do locals live?" + answer));
        page.locator(".upload .button").click();
        page.locator(".actions .primary").click();
        assertThat(page.locator(".run-new")).isVisible();
        page.navigate("/import");
        page.setInputFiles("#files", NotesZip.write(disk.resolve("go.zip"), "## Where do values live?" + answer));
        page.locator(".upload .button").click();

        assertThat(page.locator(".decision .option")).hasCount(3);
        page.locator(".decision details > summary").first().click();
        Screen.assertFits(page);
        Screen.keep(page, "import-decide-phone-dark");
        page.locator(".actions .primary").click();
        assertThat(page.locator("h1")).hasText("What would change");
        page.locator(".option input").nth(1).check();
        page.locator(".actions .primary").click();

        assertThat(page.locator(".run-new")).containsText("1 renamed");
        Screen.keep(page, "imports-phone-dark");
    }

    private void studyOnly(String deck) {
        jdbc.sql("delete from enrolment where deck_id not in (select id from deck where name = ?)")
                .param(deck)
                .update();
    }

    private int cards(String deck) {
        return jdbc.sql(
                        "select count(*) from card join deck on deck.id = deck_id where name = ? and archived_at is null")
                .param(deck)
                .query(Integer.class)
                .single();
    }
}
