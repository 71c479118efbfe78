package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import dev.gopherdeck.testing.WithDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(properties = "gopherdeck.watch-interval=P1D")
@AutoConfigureMockMvc
@WithDatabase
class FolderWatchTests {

    private static final String ANSWER = "\n\nThe compiler decides by escape analysis where a variable lives.\n\n";

    @TempDir
    private Path disk;

    private Path folder;

    @Autowired
    private FolderWatch watch;

    @Autowired
    private ImportFolders folders;

    @Autowired
    private WaitingImports waiting;

    @Autowired
    private Importing importing;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void watchAFolder() throws IOException {
        folder = disk.toRealPath();
        folders.add(folder.toString(), "Watched " + folder.getFileName());
        folders.watch(watched().id(), true);
    }

    @AfterEach
    void leaveIt() {
        folders.remove(watched().id());
    }

    @Test
    void whatChangesInAWatchedFolderIsImported() throws IOException {
        write("## Where do variables live?" + ANSWER);
        watch.look();
        write("## Where do variables live?" + ANSWER + "## And constants?\n\nNowhere.\n");
        watch.look();

        assertThat(cards()).isEqualTo(2);
    }

    @Test
    void aFolderInWhichNothingChangedIsNotReadAgain() throws IOException {
        write("## Where do variables live?" + ANSWER);
        watch.look();
        watch.look();
        FileTime time = Files.getLastModifiedTime(folder.resolve("notes.md"));
        write("## Where do constants live?" + ANSWER);
        Files.setLastModifiedTime(folder.resolve("notes.md"), time);
        watch.look();
        assertThat(question()).isEqualTo("Where do variables live?");

        write("## Where do constants live?" + ANSWER);
        Files.setLastModifiedTime(
                folder.resolve("notes.md"), FileTime.from(time.toInstant().plusSeconds(1)));
        watch.look();
        assertThat(question()).isEqualTo("Where do constants live?");
    }

    @Test
    void aFolderIsReadAgainWhenItsImportWasTakenBack() throws IOException {
        write("## Where do variables live?" + ANSWER);
        watch.look();
        watch.look();
        importing.rollBack(runs.history(1).get(0).id());
        watch.look();

        assertThat(cards()).isZero();
        assertThat(waiting.find(folder.toString()))
                .hasValueSatisfying(one -> assertThat(one.rolledBack()).isOne());
    }

    @Test
    void aFolderThatIsLeftAloneIsNotImported() throws IOException {
        folders.watch(watched().id(), false);
        write("## Where do variables live?" + ANSWER);
        watch.look();

        assertThat(cards()).isZero();
    }

    @Test
    void whatCannotBeReadIsRememberedUntilItCanBe() throws IOException {
        watch.look();
        assertThat(watched().problem()).isEqualTo("NO_NOTES");

        write("## Where do variables live?" + ANSWER);
        watch.look();
        assertThat(watched().problem()).isNull();
    }

    @Test
    void whatNeedsADecisionWaitsForThePage() throws Exception {
        write("## Where do variables live?" + ANSWER + "## Where do locals live?" + ANSWER);
        watch.look();
        write("## Where do values live?" + ANSWER);
        watch.look();

        assertThat(cards()).isEqualTo(2);
        assertThat(waiting.list()).extracting(WaitingImport::source).contains(folder.toString());
        mvc.perform(post("/imports/waiting")
                        .header("Host", "localhost")
                        .param("source", folder.toString())
                        .with(csrf()))
                .andExpect(redirectedUrlPattern("/import/*-*"));
    }

    private void write(String notes) throws IOException {
        Files.writeString(folder.resolve("notes.md"), notes);
    }

    private ImportFolder watched() {
        return folders.list().stream()
                .filter(one -> one.path().equals(folder.toString()))
                .findFirst()
                .orElseThrow();
    }

    private String question() {
        return jdbc.sql("select question from card join deck on deck.id = deck_id where name = ?")
                .param("Watched " + folder.getFileName())
                .query(String.class)
                .single();
    }

    private int cards() {
        return jdbc.sql(
                        """
                select count(*) from card join deck on deck.id = deck_id where name = ? and archived_at is null""")
                .param("Watched " + folder.getFileName())
                .query(Integer.class)
                .single();
    }
}
