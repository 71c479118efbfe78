package dev.gopherdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.importing.Importing;
import dev.gopherdeck.importing.NotesPath;
import dev.gopherdeck.testing.WithDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
class ExportCommandTests {

    private static final String TEXTS =
            "select question_key, question_markdown, front, answer, importance, tags::text, explicit_id,"
                    + " (select title from topic where id = topic_id) as topic from card where archived_at is null"
                    + " and deck_id = (select id from deck where name = ?) order by position";

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Importing importing;

    @Autowired
    private JdbcClient jdbc;

    private final StringWriter out = new StringWriter();

    /** Whoever leaves with the notes can come back with them. */
    @Test
    void exportedNotesAreImportedToTheSameCards() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.copy(Path.of("content/go-interview-en/03-maps.md"), notes.resolve("maps.md"));
        importing.importUnattended(new NotesPath(folder.resolve("home")).read(notes), null);

        assertThat(execute("export", folder.resolve("out").toString())).isZero();
        importing.importUnattended(new NotesPath(folder.resolve("home")).read(folder.resolve("out/notes.zip")), "Copy");

        assertThat(cards("Go Interview")).hasSizeGreaterThan(10).isEqualTo(cards("Copy"));
    }

    @Test
    void everyFileIsNamed() throws IOException {
        assertThat(execute("export", folder.resolve("new").toString())).isZero();

        try (Stream<Path> files = Files.list(folder.resolve("new"))) {
            assertThat(files).hasSize(6).allSatisfy(file -> assertThat(out.toString())
                    .contains(file.toString()));
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("precious.txt"), "mine");

        assertThat(execute("export", folder.toString())).isEqualTo(2);
        assertThat(execute("export")).isEqualTo(2);
    }

    private List<Map<String, Object>> cards(String deck) {
        return jdbc.sql(TEXTS).param(deck).query().listOfRows();
    }

    private int execute(String... arguments) {
        return new CommandLine(new Root())
                .addSubcommand(new ExportCommand(command -> command.applyAsInt(context)))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter(), true))
                .execute(arguments);
    }

    @CommandLine.Command(name = "gopherdeck")
    private static final class Root {}
}
