package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.gopherdeck.testing.WithDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.application.name=import-pages")
@WithDatabase
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportInTheBrowserTests {

    private static final Path PICTURES = Path.of("target", "screens");
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

    private static Browser browser;

    @TempDir
    private static Path disk;

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
        browser.close();
    }

    @AfterEach
    void noPageComplained() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    @Test
    @Order(1)
    void aZipIsPlannedImportedAndCanBeStudied() throws IOException {
        Page page = open(new NewContextOptions().setLocale("en-GB").setViewportSize(1440, 900));
        page.navigate(url("/"));
        page.locator("main a[href='/import']").click();
        page.screenshot(picture("import"));
        page.setInputFiles("#files", zip("notes.zip", NOTES));
        assertThat(page.locator(".drop-chosen")).containsText("notes.zip");
        page.locator(".upload .button").click();

        assertThat(page.locator("h1")).hasText("What would change");
        assertThat(page.locator(".count-added")).containsText("2");
        assertThat(page.locator(".problems")).containsText("a.md:8");
        assertThat(page.locator(".problems")).containsText("img/lost.png");
        assertThat(cards("Mine")).isZero();
        page.screenshot(picture("import-plan"));
        page.locator(".actions .primary").click();

        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(page.locator(".run-new")).containsText("Mine");
        assertThat(cards("Mine")).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from enrolment join deck on deck.id = deck_id where name = 'Mine'")
                        .query(Integer.class)
                        .single())
                .isOne();
        page.screenshot(picture("imports"));
    }

    @Test
    @Order(2)
    void thePictureComesAlong() {
        String address = jdbc.sql("select '/images/' || sha256 from deck_image where path = 'img/nil.gif'")
                .query(String.class)
                .single();
        Page page = open(new NewContextOptions());

        assertThat(page.request().get(url(address)).headers())
                .containsEntry("content-type", "image/gif")
                .containsEntry("content-security-policy", "default-src 'none'; sandbox");
    }

    @Test
    @Order(3)
    void anEditIsShownWordByWordAppliedAndUndone() throws IOException {
        String edited = NOTES.replace("A view of an array.", "A small view of an array.");
        Page page = open(new NewContextOptions().setJavaScriptEnabled(false).setLocale("en-GB"));
        page.navigate(url("/import"));
        page.setInputFiles("#files", zip("notes.zip", edited));
        page.locator(".upload .button").click();

        assertThat(page.locator(".diff ins")).hasText(" small");
        assertThat(page.locator(".counts").first()).containsText("1 edited");
        page.screenshot(picture("import-diff"));
        page.locator(".actions .primary").click();
        assertThat(page.locator(".run-new")).containsText("1 edited");
        assertThat(answer("What is a slice?")).isEqualTo("A small view of an array.");

        page.locator(".run-new form button").click();
        assertThat(page.locator("[role=status]")).containsText("undone");
        assertThat(answer("What is a slice?")).isEqualTo("A view of an array.");
    }

    @Test
    @Order(4)
    void aHostileZipIsRefusedWithTheReason() throws IOException {
        Page page = open(new NewContextOptions().setLocale("zh-CN").setViewportSize(390, 844));
        page.navigate(url("/import"));
        page.setInputFiles("#files", zip("evil.zip", NOTES, "../evil.md"));
        page.locator(".upload .button").click();

        assertThat(page.locator("[role=alert]")).containsText("../evil.md");
        assertThat(page.locator("[role=alert]")).containsText("没有导入任何内容");
        page.screenshot(picture("import-refused-phone"));
        // The page says so with a status of its own, which Chromium reports
        assertThat(complaints).hasSize(1).allMatch(text -> text.contains("422"));
        complaints.clear();
    }

    @Test
    @Order(5)
    void aFolderIsChosenAndDecidedAboutOnAPhoneInChinese() throws IOException {
        Path folder = Files.createDirectories(disk.resolve("chosen"));
        Files.writeString(folder.resolve("a.md"), "---\ndeck: 中文\ncard-level: 2\n---\n\n## 什么是切片？\n\n数组的视图。\n");
        Files.writeString(folder.resolve("b.md"), "## 什么是通道？\n\n队列。\n");
        for (int i = 0; i < 300; i++) {
            Files.writeString(folder.resolve("more-" + i + ".md"), "## 问题 " + i + " 是什么？\n\n答案 " + i + "。\n");
        }
        Page page = open(new NewContextOptions()
                .setLocale("zh-CN")
                .setViewportSize(390, 844)
                .setColorScheme(ColorScheme.DARK));
        page.navigate(url("/import"));
        page.setInputFiles("#folder", folder);
        page.locator("#upload-deck").fill("我的");
        page.locator(".upload .button").click();

        assertThat(page.locator("h1")).hasText("会有哪些改动");
        assertThat(page.locator(".plan-deck")).hasCount(1);
        assertThat(page.locator(".count-added")).containsText("302");
        assertFits(page);
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
        page.screenshot(picture("import-plan-phone-dark"));
        page.locator(".actions .primary").click();
        assertThat(page.locator(".run-new")).containsText("我的");
        assertFits(page);
    }

    @Test
    @Order(6)
    void filesCanBeDropped() {
        Page page = open(new NewContextOptions());
        page.navigate(url("/import"));
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
    @Order(7)
    void aFolderOfTheServerIsWatchedAndItsCardSaysWhatChanged() throws IOException {
        Path folder = Files.createDirectories(disk.resolve("server"));
        Path file =
                Files.writeString(folder.resolve("w.md"), "---\ndeck: Watched\n---\n\n## What is a map?\n\nA table.\n");
        Page page = open(new NewContextOptions().setLocale("en-GB"));
        page.navigate(url("/import"));
        page.locator("#path").fill(folder.toString());
        page.locator("#path").press("Enter");
        page.locator(".actions .primary").click();
        page.navigate(url("/import"));
        page.locator("button[value=WATCH]").click();
        assertThat(page.locator("button[value=LEAVE]")).isVisible();
        assertThat(cards("Watched")).isOne();

        studyOnly("Watched");
        page.navigate(url("/review"));
        page.keyboard().press("Space");
        page.keyboard().press("1");
        assertThat(page.locator(".card-question")).hasText("What is a map?");
        Files.writeString(file, "---\ndeck: Watched\n---\n\n## What is a map?\n\nA hash table.\n");
        page.navigate(url("/import"));
        page.locator("button[value=IMPORT]").click();
        page.locator(".actions .primary").click();
        assertThat(page.locator(".run-new")).isVisible();

        page.navigate(url("/review"));
        assertThat(page.locator(".mark-changed")).isVisible();
        assertThat(page.locator(".changed")).not().isVisible();
        page.keyboard().press("Space");
        page.locator(".changed > summary").click();
        assertThat(page.locator(".changed ins")).hasText("hash ");
        page.screenshot(picture("review-changed"));
    }

    @Test
    @Order(8)
    void whoeverIsAskedDecidesWhichCardItWas() throws IOException {
        String answer = "\n\nThe compiler decides by escape analysis where a variable lives.\n\n";
        Page page = open(new NewContextOptions()
                .setLocale("en-GB")
                .setViewportSize(390, 844)
                .setColorScheme(ColorScheme.DARK));
        page.navigate(url("/import"));
        page.setInputFiles(
                "#files", zip("go.zip", "## Where do variables live?" + answer + "## Where do locals live?" + answer));
        page.locator(".upload .button").click();
        page.locator(".actions .primary").click();
        assertThat(page.locator(".run-new")).isVisible();
        page.navigate(url("/import"));
        page.setInputFiles("#files", zip("go.zip", "## Where do values live?" + answer));
        page.locator(".upload .button").click();

        assertThat(page.locator(".decision .option")).hasCount(3);
        page.locator(".decision details > summary").first().click();
        assertFits(page);
        page.screenshot(picture("import-decide-phone-dark"));
        page.locator(".actions .primary").click();
        assertThat(page.locator("h1")).hasText("What would change");
        page.locator(".option input").nth(1).check();
        page.locator(".actions .primary").click();

        assertThat(page.locator(".run-new")).containsText("1 renamed");
        page.screenshot(picture("imports-phone-dark"));
    }

    @Test
    @Order(9)
    void anUploadThatIsTooLargeSaysSo() throws IOException {
        Path large = disk.resolve("large.zip");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(65L * 1024 * 1024);
        }
        Page page = open(new NewContextOptions().setLocale("en-GB"));
        page.navigate(url("/import"));
        page.setInputFiles("#files", large);
        page.locator(".upload .button").click();

        assertThat(page.locator("[role=alert]")).containsText("64 MB");
    }

    private void studyOnly(String deck) {
        jdbc.sql("delete from enrolment where deck_id not in (select id from deck where name = ?)")
                .param(deck)
                .update();
    }

    private void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private static Path zip(String name, String notes, String... more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "notes/a.md", notes);
            add(zip, "notes/img/nil.gif", "GIF89a");
            for (String extra : more) {
                add(zip, extra, notes);
            }
        }
        return Files.write(disk.resolve(name), bytes.toByteArray());
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
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

    private static Page.ScreenshotOptions picture(String name) {
        return new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true);
    }
}
