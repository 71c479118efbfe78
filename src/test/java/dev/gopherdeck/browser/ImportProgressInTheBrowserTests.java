package dev.gopherdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The page on which people wait for an import that takes its time. */
@InTheBrowser
class ImportProgressInTheBrowserTests {

    @TempDir
    private Path disk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itSaysHowFarTheImportIsAndGoesOnToItsResult(boolean scripts, Browser browser) throws IOException {
        Page page = browser.open(
                "/import",
                new NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setLocale("en-GB")
                        .setViewportSize(scripts ? 1440 : 390, 844)
                        .setColorScheme(scripts ? ColorScheme.LIGHT : ColorScheme.DARK));
        Path zip = NotesZip.write(disk.resolve("slow.zip"), "## What is slow with %s?\n\nThis.\n".formatted(scripts));
        page.setInputFiles("#files", zip);
        page.locator(".upload .button").click();
        transactions.executeWithoutResult(status -> {
            beAnotherImport();
            page.locator(".actions .primary").click();
            assertThat(page.locator("#import-step")).containsText("Comparing the notes");
            assertThat(page.locator("progress")).isVisible();
            Screen.assertFits(page);
            Screen.keep(page, "import-progress-" + (scripts ? "light" : "phone-dark"));
        });
        if (!scripts) {
            page.getByText("Look again").click();
        }
        assertThat(page.locator(".run-new")).containsText("slow");
    }

    /** As an import that has begun before, which others wait for. */
    private void beAnotherImport() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('import', 0))")
                .query((row, index) -> 0)
                .single();
    }
}
