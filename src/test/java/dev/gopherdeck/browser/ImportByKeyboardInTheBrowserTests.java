package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole way of an import on a phone, in Chinese, without a pointer. */
@InTheBrowser
class ImportByKeyboardInTheBrowserTests {

    private static final String ANSWER = "\n\n编译器通过逃逸分析决定变量分配在栈上还是堆上。\n\n";

    @TempDir
    private Path disk;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFolderIsImportedDecidedAboutAndUndone(Browser browser) throws IOException {
        Path folder = Files.createDirectories(disk.resolve("go-笔记"));
        Path file = Files.writeString(folder.resolve("变量.md"), "## 变量分配在哪里？" + ANSWER + "## 局部变量分配在哪里？" + ANSWER);
        Page page = browser.open(
                "/import", new NewContextOptions().setLocale("zh-CN").setViewportSize(390, 844));
        choose(page, folder);
        checkPage(page, "会有哪些改动", "import-keyboard-plan");
        press(page, ".actions .primary");
        assertThat(page.locator(".run-new")).containsText("go-笔记");
        press(page, ".run-new a");
        assertThat(page.locator("h1")).hasText("go-笔记");

        Files.writeString(file, "## 值分配在哪里？" + ANSWER + "```go\nvar x int\n");
        page.navigate("/import");
        choose(page, folder);
        checkPage(page, "会有哪些改动", "import-keyboard-decide");
        assertThat(page.locator(".problems")).containsText("这个代码块没有结束标记");
        tabTo(page, ".option input");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".option input").nth(1)).isChecked();
        press(page, ".actions .primary");

        checkPage(page, "导入记录", "import-keyboard-imports");
        assertThat(page.locator(".run-new")).containsText("改题");
        assertThat(questions()).containsExactly("值分配在哪里？");
        press(page, ".run-new form button");
        assertThat(page.locator("[role=status]")).containsText("已撤销导入");
        assertThat(questions()).containsExactly("变量分配在哪里？", "局部变量分配在哪里？");
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    /** Chooses a folder as the keyboard does: the field opens the system's dialogue, which gives the folder. */
    private static void choose(Page page, Path folder) {
        tabTo(page, "#folder");
        FileChooser dialogue =
                page.waitForFileChooser(() -> page.locator("#folder").press("Enter"));
        dialogue.setFiles(folder);
        assertThat(page.locator(".drop-chosen")).containsText("变量.md");
        press(page, ".upload .primary");
    }

    private static void press(Page page, String selector) {
        tabTo(page, selector);
        page.keyboard().press("Enter");
    }

    /** Moves the focus on until it is on an element, and fails where it goes round without coming there. */
    private static void tabTo(Page page, String selector) {
        String focused = "selector => document.activeElement.matches(selector)";
        for (int tabs = 0; tabs < 60 && Boolean.FALSE.equals(page.evaluate(focused, selector)); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate(focused, selector))
                .as("the focus is on " + selector)
                .isEqualTo(true);
    }

    private static void checkPage(Page page, String title, String picture) {
        assertThat(page.locator("h1")).hasText(title);
        Screen.assertFits(page);
        Screen.keep(page, picture);
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    private List<String> questions() {
        return jdbc.sql("select question from card join deck on deck.id = deck_id"
                        + " where name = 'go-笔记' and archived_at is null order by position")
                .query(String.class)
                .list();
    }
}
