package dev.gopherdeck.cli;

import dev.gopherdeck.storage.Exports;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes everything out for other programs. */
@Command(
        name = "export",
        description = "Writes cards and answers for other programs: Markdown, an Anki package, CSV and JSON.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:it could not be written", "2:wrong usage"})
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "Where to write the files; it must be new or empty.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path folder;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private final DatabaseCommands application;

    ExportCommand(DatabaseCommands application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(folder) && !isEmptyFolder()) {
            throw new ParameterException(
                    spec.commandLine(), "%s is not an empty folder; an export replaces nothing".formatted(folder));
        }
        return application.run(context -> write(context.getBean(Exports.class)));
    }

    private int write(Exports exports) {
        try {
            Files.createDirectories(folder);
            for (String name : exports.fileNames()) {
                Path file = folder.resolve(name);
                try (OutputStream out = new BufferedOutputStream(
                        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                    exports.write(name, out);
                }
                spec.commandLine().getOut().println(file);
            }
            return 0;
        } catch (IOException e) {
            spec.commandLine().getErr().printf("%s cannot be written: %s%n", folder, e.getMessage());
            return 1;
        }
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
