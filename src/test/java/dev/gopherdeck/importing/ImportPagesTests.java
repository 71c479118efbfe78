package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.gopherdeck.deck.Deck;
import dev.gopherdeck.deck.Decks;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Language;
import dev.gopherdeck.testing.MovableClock;
import dev.gopherdeck.testing.MovableClockConfiguration;
import dev.gopherdeck.testing.WithDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "gopherdeck.watch-interval=P1D")
@AutoConfigureMockMvc
@WithDatabase
@Import(MovableClockConfiguration.class)
class ImportPagesTests {

    private static final String ANSWER = "\n\nThe compiler decides by escape analysis where a variable lives.\n\n";

    @TempDir
    private Path disk;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Importing importing;

    @Autowired
    private ImportDrafts drafts;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private CurrentLearner currentLearner;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Decks decks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Test
    void problemsAreToldInTheLearnersLanguage() {
        String path = "/import/" + drafts.keep(notes("problems", "## Why?\n\n```go\nfunc main() {\n"), null);

        assertThat(get(path)).bodyText().contains("this code fence is never closed; it was taken to end at line 4");
        currentLearner.speak(Language.ZH);
        try {
            assertThat(get(path))
                    .bodyText()
                    .contains("这个代码块没有结束标记，已当作在第 4 行结束；请用 ``` 结束它")
                    .doesNotContain("never closed");
        } finally {
            currentLearner.speak(Language.EN);
        }
    }

    @Test
    void whatIsSaidInTheLanguageOfTheNotesIsMarkedSo() {
        String path = "/import/" + drafts.keep(notes("language", "---\nlang: zh-CN\n---\n\n## 为什么？\n\n因为。\n"), null);

        assertThat(get(path)).bodyText().contains("<span lang=\"zh-CN\">为什么？</span>");
    }

    @Test
    @Timeout(120)
    void thePageSaysHowFarTheImportIsAndThenGoesOn() {
        NotesSource notes = notes("progress", "## Why?\n\nSo.\n");
        UUID id = drafts.keep(notes, null);
        String token = importing.plan(notes, null).token();
        transactions.executeWithoutResult(status -> {
            // As another import that takes its time
            runs.lock();
            apply(id, token);
            assertThat(get("/import/" + id + "/progress"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<progress", "Comparing the notes", "/import/" + id + "/progress\">Look again");
        });

        String next = get("/import/" + id + "/progress").getResponse().getRedirectedUrl();
        assertThat(next).startsWith("/imports?applied=");
    }

    @Test
    @Timeout(120)
    void anImportThatFailsIsToldAndCanBeTriedAgain() {
        NotesSource notes = notes("fault", "---\ndeck: Fault\n---\n\n## Why?\n\nSo.\n");
        UUID id = drafts.keep(notes, null);
        String token = importing.plan(notes, null).token();
        jdbc.sql(
                        """
                create function fill_disk() returns trigger language plpgsql as
                'begin raise exception using errcode = ''disk_full''; end'""")
                .update();
        jdbc.sql("create trigger full_disk before insert on enrolment execute function fill_disk()")
                .update();

        assertThat(applied(id, token)).isEqualTo("/import/" + id + "?failed");
        assertThat(get("/import/" + id + "?failed"))
                .bodyText()
                .contains("The import failed", "what would still change", "1</strong> <span>added");
        assertThat(decks.findAllByOrderById()).extracting(Deck::name).doesNotContain("Fault");

        jdbc.sql("drop function fill_disk cascade").update();
        assertThat(applied(id, token)).startsWith("/imports?applied=");
        assertThat(decks.findAllByOrderById()).extracting(Deck::name).contains("Fault");
    }

    @Test
    void timesAreThoseOfTheLearnersZone() {
        currentLearner.assumeTimeZone(ZoneId.of("Asia/Shanghai"));
        clock.set(Instant.parse("2026-11-23T20:30:00Z"));
        importing.importUnattended(notes("zone", "## Why?\n\nSo.\n"), null);

        assertThat(get("/imports")).bodyText().contains("2026-11-24 04:30");
    }

    @Test
    void whatWaitsIsShownForTheDeckThatItWasToGoTo() throws IOException {
        Path file = disk.toRealPath().resolve("values.md");
        Files.writeString(file.resolveSibling("other.md"), "## Not asked for?\n\nNo.\n");
        Files.writeString(file, "## Where do variables live?" + ANSWER + "## Where do locals live?" + ANSWER);
        NotesPath path = new NotesPath(disk.resolve("home"));
        importing.importUnattended(path.read(file), "Chosen");
        Files.writeString(file, "## Where do values live?" + ANSWER);
        importing.importUnattended(path.read(file), "Chosen");

        MvcTestResult result = mvc.post()
                .uri("/imports/waiting")
                .header("Host", "localhost")
                .param("source", file.toString())
                .with(csrf())
                .exchange();
        String plan = String.valueOf(result.getResponse().getRedirectedUrl());
        ImportDraft draft = drafts.find(UUID.fromString(plan.substring(plan.lastIndexOf('/') + 1)))
                .orElseThrow();
        assertThat(draft.deck()).isEqualTo("Chosen");
        assertThat(draft.source().files()).extracting(NotesFile::path).containsExactly("values.md");
        assertThat(get("/imports")).bodyText().contains("Into the deck Chosen.");
    }

    /** Applies a plan and waits for where the page of progress leads. */
    private String applied(UUID id, String token) {
        apply(id, token);
        String next = null;
        while (next == null) {
            next = get("/import/" + id + "/progress").getResponse().getRedirectedUrl();
        }
        return next;
    }

    private void apply(UUID id, String token) {
        assertThat(mvc.post()
                        .uri("/import/" + id)
                        .header("Host", "localhost")
                        .param("token", token)
                        .with(csrf()))
                .hasRedirectedUrl("/import/" + id + "/progress");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).header("Host", "localhost").exchange();
    }

    private static NotesSource notes(String name, String text) {
        return new NotesSource("/" + name, List.of(new NotesFile("a.md", text)));
    }
}
