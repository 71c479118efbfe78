package dev.gopherdeck.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gopherdeck.storage.HomeDatabase;
import dev.gopherdeck.storage.StorageException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One running application whose disk has no room left during a backup, answers and an import, and then has again. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DiskFullIT {

    /** The programs and an empty database take 110. */
    private static final int MEGABYTES = 224;

    private static final int CARDS = 1500;
    private static final int SERVER_ERROR = 500;
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    @TempDir
    private Path folder;

    private final List<String> acknowledged = new ArrayList<>();
    private SmallDisk disk;
    private Path home;

    @BeforeEach
    void mount() throws Exception {
        disk = SmallDisk.mount(Files.createDirectory(folder.resolve("disk")), MEGABYTES);
        home = disk.folder().resolve("home");
    }

    @AfterEach
    void unmount() throws Exception {
        disk.unmount();
    }

    @Test
    void nothingIsHalfAppliedAndAllGoesOnWhenThereIsRoomAgain() throws Exception {
        try (RunningApplication application = RunningApplication.start(
                        home, "--spring.datasource.hikari.connection-timeout=1000")
                .awaitReady()) {
            PageClient pages = new PageClient(application);
            ReviewClient reviewer = new ReviewClient(application);
            answer(reviewer);
            String plan = planImport(pages);
            String token = PageClient.found(TOKEN, pages.get(plan).body());
            disk.fill();
            backupIsRefused(pages);
            answersAreRefused(reviewer);
            assertThat(applyImport(pages, plan, token)).isIn(plan + "?failed", "");

            disk.free();
            answersAreTakenAgain(reviewer);
            assertThat(cards()).isZero();
            assertThat(pages.get(plan + "?failed").body())
                    .contains("what would still change", "space left on the disk");
            importIsTaken(pages, plan, token);
            assertThat(pages.post("/settings/backup", Map.of()).statusCode()).isEqualTo(200);
            checkLog();
        }
        disk.fill();
        assertStartIsRefused("No space left");
        disk.free();
        disk.makeReadOnly();
        assertStartIsRefused("Read-only");
    }

    private void backupIsRefused(PageClient pages) throws Exception {
        String told = PageClient.target(pages.post("/settings/backup", Map.of()));
        assertThat(told).isEqualTo("/settings?backup=file");
        assertThat(pages.get(told).body()).contains("No backup could be made", "space left on the disk");
        assertThat(home.resolve("work")).isDirectoryNotContaining("glob:**.{zip,part}");
    }

    /** What PostgreSQL has room for in its files is still taken. */
    private void answersAreRefused(ReviewClient reviewer) throws Exception {
        while (answer(reviewer) < SERVER_ERROR) {
            assertThat(acknowledged).hasSizeLessThan(10_000);
        }
    }

    private void answersAreTakenAgain(ReviewClient reviewer) throws Exception {
        int before = acknowledged.size();
        while (acknowledged.size() < before + 5) {
            answer(reviewer);
        }
    }

    /** Returns the status of the answer, or that of the page that should have asked. */
    private int answer(ReviewClient reviewer) throws IOException, InterruptedException {
        Map<String, String> question = reviewer.question().orElse(null);
        if (question == null) {
            return SERVER_ERROR;
        }
        HttpResponse<Void> response = reviewer.send(question, 2);
        if (ReviewClient.isAcknowledgement(response)) {
            acknowledged.add(question.get("requestId"));
        }
        return response.statusCode();
    }

    private String planImport(PageClient pages) throws IOException, InterruptedException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        StringBuilder text = new StringBuilder("---\ndeck: Large\n---\n\n# Numbers\n\n");
        for (int card = 1; card <= CARDS; card++) {
            text.append("## What is number %d?\n\n%s\n\n".formatted(card, "It is a number. ".repeat(20)));
        }
        Files.writeString(notes.resolve("numbers.md"), text);
        return PageClient.target(pages.post("/import/folders", Map.of("path", notes.toString(), "deck", "")));
    }

    /** Where PostgreSQL had ended, the failure of the first attempt is told only now. */
    private void importIsTaken(PageClient pages, String plan, String token) throws Exception {
        String told = applyImport(pages, plan, token);
        if (told.equals(plan + "?failed")) {
            told = applyImport(pages, plan, token);
        }
        assertThat(told).startsWith("/imports?applied=");
        assertThat(cards()).isEqualTo(CARDS);
    }

    /** Returns where the page of progress leads; nothing where it was refused. */
    private static String applyImport(PageClient pages, String plan, String token)
            throws IOException, InterruptedException {
        HttpResponse<String> response = pages.post(plan, Map.of("token", token));
        while (response.statusCode() == 200 || PageClient.target(response).equals(plan + "/progress")) {
            response = pages.get(plan + "/progress");
        }
        return PageClient.target(response);
    }

    private int cards() throws Exception {
        return Integer.parseInt(HomeDatabaseReader.column(
                        home, "select count(*) from card c join deck d on d.id = c.deck_id where d.name = 'Large'")
                .get(0));
    }

    private void checkLog() throws Exception {
        assertThat(HomeDatabaseReader.column(home, "select request_id from review_log"))
                .doesNotHaveDuplicates()
                .containsAll(acknowledged);
        RunningApplication.Result verification = RunningApplication.run(home, "verify");
        assertThat(verification.exitCode()).as(verification.output()).isZero();
    }

    private void assertStartIsRefused(String reason) {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> HomeDatabase.serve(home))
                .withMessageContaining(home.toString())
                .withMessageContaining(reason)
                .satisfies(e -> assertThat(e.action()).contains("writable", "space left", "GOPHERDECK_HOME"));
    }
}
