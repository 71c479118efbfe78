package dev.gopherdeck.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the deck does what the deck says. */
class GoSnippetsTests {

    private static final List<Snippet> PROGRAMS =
            snippets().stream().filter(Snippet::isProgram).toList();
    private static final List<Snippet> FRAGMENTS =
            snippets().stream().filter(Snippet::isFragment).toList();

    private static GoToolchain go = new GoToolchain("none");

    @TempDir
    private Path folder;

    @BeforeAll
    static void findGo() throws Exception {
        go = GoToolchain.find();
        if (!go.knowsTheDecksGo()) {
            System.err.println(go.complaint());
        }
    }

    /**
     * All checks have to run for somebody who has a JDK and nothing else, so without Go these are skipped, loudly; where
     * GOPHERDECK_REQUIRE_GO is true, as in every build of ours, they fail. Before each test and not once, so that the
     * report shows every test that did not run, and why.
     */
    @BeforeEach
    void needsGo() {
        if (GoToolchain.isRequired()) {
            assertThat(go.knowsTheDecksGo()).as(go.complaint()).isTrue();
        }
        assumeTrue(go.knowsTheDecksGo(), go.complaint());
    }

    @Test
    void programsAreFormattedAndVetted() throws Exception {
        GoModule module = GoModule.write(folder, PROGRAMS);

        assertThat(module.run("gofmt", "-l", ".").output())
                .as("programs that gofmt would change")
                .isEmpty();
        assertThat(module.run("go", "vet", "./...").output()).isEmpty();
    }

    /** A program that only speaks another language in its comments is built and run once, and measured by both comments. */
    @Test
    void programsPrintWhatTheirOutputCommentSays() throws Exception {
        Collection<List<Snippet>> alike = PROGRAMS.stream()
                .collect(Collectors.groupingBy(program -> GoSource.withoutComments(program.code())))
                .values();
        GoModule module = GoModule.write(
                folder, alike.stream().map(programs -> programs.get(0)).toList());
        assertThat(module.build()).isEqualTo(new Command.Result(0, ""));

        List<String> surprises = alike.parallelStream()
                .flatMap(programs -> surprises(module, programs))
                .toList();
        assertThat(surprises).isEmpty();
        System.out.printf(
                "%s: the deck's %d programs compile, and print what they say%n", go.version(), PROGRAMS.size());
    }

    @Test
    void fragmentsAreFormattedGo() throws Exception {
        List<String> refused = new ArrayList<>();
        for (Snippet fragment : FRAGMENTS) {
            Path file = Files.writeString(folder.resolve("fragment.go"), fragment.code());
            Command.Result formatted = Command.runReading(file, List.of("gofmt"));
            if (!formatted.equals(new Command.Result(0, fragment.code()))) {
                refused.add(fragment.place() + "\n" + formatted.output());
            }
        }
        assertThat(refused).isEmpty();
        System.out.printf("%s: the deck's %d fragments parse%n", go.version(), FRAGMENTS.size());
    }

    /** How a run of the first of some programs differs from what their comments say. */
    private static Stream<String> surprises(GoModule module, List<Snippet> alike) {
        Snippet first = alike.get(0);
        try {
            Command.Result result = module.run(first);
            return alike.stream()
                    .filter(program -> result.failed()
                            || !GoSource.trimmed(result.output()).equals(GoSource.output(program.code())))
                    .map(program ->
                            program.place() + " says\n" + GoSource.output(program.code()) + "\nbut gives " + result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted at " + first.place(), e);
        }
    }

    private static List<Snippet> snippets() {
        try {
            return Content.snippets();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
