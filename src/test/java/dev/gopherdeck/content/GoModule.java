package dev.gopherdeck.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The deck's programs as commands of one Go module: {@code go} checks and builds them all at once. */
final class GoModule {

    private final Path folder;

    private GoModule(Path folder) {
        this.folder = folder;
    }

    /** Writes the module; each program's folder is named after its place, so that Go's messages name it. */
    static GoModule write(Path folder, List<Snippet> programs) throws IOException {
        GoModule module = new GoModule(folder);
        Files.writeString(folder.resolve("go.mod"), "module deck\n\ngo 1.27\n");
        for (Snippet program : programs) {
            Path own = Files.createDirectory(folder.resolve(name(program)));
            Files.writeString(own.resolve("main.go"), program.code());
        }
        return module;
    }

    private static String name(Snippet program) {
        return program.place().replaceAll("[^\\w-]", "_");
    }

    Command.Result run(String... command) throws IOException, InterruptedException {
        return Command.run(folder, List.of(command));
    }

    /** Builds all programs, without their symbols, which links faster. */
    Command.Result build() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("bin"));
        return run("go", "build", "-ldflags=-s -w", "-o", "bin/", "./...");
    }

    /** Runs a program that was built. */
    Command.Result run(Snippet program) throws IOException, InterruptedException {
        return run(folder.resolve("bin").resolve(name(program)).toString());
    }
}
