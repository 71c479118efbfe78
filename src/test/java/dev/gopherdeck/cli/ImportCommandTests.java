package dev.gopherdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.importing.Importing;
import dev.gopherdeck.testing.WithDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
class ImportCommandTests {

    private static final String ESCAPE = "The compiler decides by escape analysis where a variable lives.\n\n";

    @TempDir
    Path folder;

    @Autowired
    private ApplicationContext context;

    private final String deck = UUID.randomUUID().toString();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aDryRunSaysWhatWouldChangeAndChangesNothing() throws IOException {
        write("## One?\n\nFirst.\n\n## Two?\n\nSecond.\n");

        assertThat(run("--dry-run", "--json")).isZero();
        assertThat(plan().get("added")).hasSize(2);
        assertThat(plan().get("added").get(0).get("question").asString()).isEqualTo("One?");
        assertThat(plan().get("added").get(0).get("line").asInt()).isOne();
        assertThat(plan().get("added").get(0).has("wasLine")).isFalse();
        assertThat(run("--dry-run", "--json")).isZero();
        assertThat(plan().get("added")).hasSize(2);
    }

    @Test
    void anUpdateNamesBothPlacesAndLeavesNothingForTheNextTime() throws IOException {
        write("## One?\n\nFirst.\n\n## Two?\n\nSecond.\n");
        run();
        write("## Two?\n\nSecond, edited.\n\n## Three?\n\nAltogether different, and new.\n");

        assertThat(run("--json")).isZero();
        JsonNode edited = plan().get("edited").get(0);
        assertThat(edited.get("line").asInt()).isOne();
        assertThat(edited.get("wasLine").asInt()).isEqualTo(5);
        assertThat(edited.get("wasPath").asString()).isEqualTo("notes.md");
        assertThat(plan().get("archived").get(0).has("question")).isFalse();
        assertThat(run("--json")).isZero();
        assertThat(plan().get("unchanged").asInt()).isEqualTo(2);
        assertThat(plan().get("edited")).isEmpty();
    }

    @Test
    void somethingToDecideExitsWithOneAndChangesNothing() throws IOException {
        write("## Where do variables live?\n\n" + ESCAPE + "## Where do locals live?\n\n" + ESCAPE);
        run();
        write("## Where do values live?\n\n" + ESCAPE);

        assertThat(run("--json")).isOne();
        JsonNode ambiguous = plan().get("ambiguous").get(0);
        assertThat(ambiguous.get("line").asInt()).isOne();
        assertThat(ambiguous.get("candidates")).hasSize(2);
        assertThat(ambiguous.get("candidates").get(0).get("wasLine").asInt()).isOne();
        assertThat(run()).isOne();
        assertThat(out.toString()).contains("Nothing was changed", "/import");
    }

    @Test
    void problemsInTheNotesExitWithOneButTheRestIsImported() throws IOException {
        write("## One?\n\n```go\nx\n");

        assertThat(run()).isOne();
        assertThat(out.toString()).contains("notes.md:3:1: warning: ", "1 added");
    }

    @Test
    void wrongUsageExitsWithTwo() {
        assertThat(execute("import", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(execute("import")).isEqualTo(2);
        assertThat(execute("import", folder.toString(), "--deck", " ")).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere");
    }

    @Test
    void aFolderWithoutNotesIsAProblem() {
        assertThat(run()).isOne();
        assertThat(err.toString()).contains("no notes");
    }

    private void write(String notes) throws IOException {
        Files.writeString(folder.resolve("notes.md"), notes);
    }

    private int run(String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "import";
        arguments[1] = folder.toString();
        arguments[2] = "--deck";
        arguments[3] = deck;
        System.arraycopy(options, 0, arguments, 4, options.length);
        return execute(arguments);
    }

    private int execute(String... arguments) {
        out.getBuffer().setLength(0);
        CommandLine command = new CommandLine(new Root())
                .addSubcommand(new ImportCommand(this::inThisContext))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    private int inThisContext(ToIntFunction<ApplicationContext> command) {
        assertThat(context.getBean(Importing.class)).isNotNull();
        return command.applyAsInt(context);
    }

    private JsonNode plan() {
        return JsonMapper.shared().readTree(out.toString()).get("plans").get(0);
    }

    @CommandLine.Command(name = "gopherdeck")
    private static final class Root {}
}
