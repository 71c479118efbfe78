package dev.gopherdeck.cli;

import dev.gopherdeck.markdown.NotesParser;
import dev.gopherdeck.markdown.ParsedNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads notes and says which cards they hold and what is wrong with them; needs neither database nor Spring. */
@Command(
        name = "check",
        description = "Shows what an import would read from notes, and every problem with its line.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:no problems", "1:problems in the notes", "2:wrong usage"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Markdown files, or folders that hold them.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final NotesParser parser = new NotesParser();

    @Override
    public Integer call() throws IOException {
        List<ParsedNotes> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), "There is no file or folder " + path);
            }
            for (Path file : MarkdownFiles.under(path)) {
                files.add(MarkdownFiles.parse(parser, file));
            }
        }
        CheckReport report = json ? new JsonCheckReport() : new TextCheckReport();
        report.print(files, spec.commandLine().getOut());
        return files.stream().allMatch(file -> file.problems().isEmpty()) ? 0 : 1;
    }
}
