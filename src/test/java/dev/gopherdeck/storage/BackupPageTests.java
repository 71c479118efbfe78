package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.gopherdeck.testing.WithDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@WithDatabase
class BackupPageTests {

    @TempDir
    private static Path backups;

    @TempDir
    private Path folder;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DailyBackup dailyBackup;

    @Autowired
    private Home home;

    @DynamicPropertySource
    static void backUp(DynamicPropertyRegistry properties) {
        properties.add("gopherdeck.backup.automatic", () -> true);
        properties.add("gopherdeck.backup.folder", () -> backups.resolve("daily"));
    }

    @Test
    void aDownloadIsACompleteBackupAndLeavesNoFile() throws IOException {
        MvcTestResult download = browser.post()
                .uri("/settings/backup")
                .header("Host", "localhost")
                .with(csrf())
                .exchange();

        assertThat(download).hasStatusOk().hasContentType(MediaType.parseMediaType("application/zip"));
        assertThat(download.getResponse().getHeader("Content-Disposition")).contains("gopherdeck-", ".zip");
        Path file = folder.resolve("download.zip");
        Files.write(file, download.getResponse().getContentAsByteArray());
        try (BackupArchive archive = BackupArchive.open(file);
                Stream<Path> left = Files.list(home.work())) {
            assertThat(archive.manifest().rows()).isPositive();
            assertThat(left).noneMatch(path -> path.toString().endsWith(".zip"));
        }
    }

    @Test
    void settingsOfferTheDownloadAndTellOfTheDailyBackups() {
        dailyBackup.makeIfDue();

        assertThat(get("/settings"))
                .contains(
                        "action=\"/settings/backup\"", backups.resolve("daily").toString());
        assertThat(get("/settings?backup=file")).contains("No backup could be made");
    }

    @Test
    void aFailureIsShownAtHomeAndInTheSettingsUntilItIsOver() throws IOException {
        Path daily = backups.resolve("daily");
        PrivateFiles.deleteTree(daily);
        Files.createFile(daily);
        dailyBackup.makeIfDue();
        assertThat(get("/")).contains("There is no backup of today", daily.toString());
        assertThat(get("/settings")).contains("There is no backup of today");

        Files.delete(daily);
        dailyBackup.makeIfDue();
        assertThat(get("/")).doesNotContain("There is no backup of today");
        assertThat(get("/settings")).doesNotContain("There is no backup of today");
    }

    @Test
    void everyExportThatTheSettingsOfferCanBeDownloaded() {
        List<String> offered = Pattern.compile("href=\"(/settings/export/[^\"]+)\"")
                .matcher(get("/settings"))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(offered).hasSize(6).allSatisfy(path -> {
            MvcTestResult file =
                    browser.get().uri(path).header("Host", "localhost").exchange();
            assertThat(file).hasStatusOk();
            assertThat(file.getResponse().getHeader("Content-Disposition")).contains("attachment");
            assertThat(file.getResponse().getContentAsByteArray()).isNotEmpty();
        });
        assertThat(browser.get().uri("/settings/export/passwords.csv").header("Host", "localhost"))
                .hasStatus(404);
    }

    private String get(String path) {
        MvcTestResult page = browser.get()
                .uri(path)
                .header("Host", "localhost")
                .header("Accept-Language", "en")
                .exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
