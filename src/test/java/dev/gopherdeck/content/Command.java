package dev.gopherdeck.content;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A program run to its end, in an environment that is the same on every machine. */
final class Command {

    /** Generous: it only keeps a program that hangs from holding the build for ever. */
    private static final int PATIENCE_MINUTES = 10;

    /** What would change how programs behave or are built. */
    private static final Set<String> SETTINGS =
            Set.of("GODEBUG", "GOEXPERIMENT", "GOFLAGS", "GOGC", "GOMAXPROCS", "GOMEMLIMIT", "GOTRACEBACK");

    /** Nothing is downloaded, and no settings of the user or of a folder above are read. */
    private static final Map<String, String> OFFLINE =
            Map.of("GOENV", "off", "GOPROXY", "off", "GOTOOLCHAIN", "local", "GOWORK", "off");

    private Command() {}

    /**
     * What became of a run.
     *
     * @param output standard output and standard error, as they came
     */
    record Result(int exitCode, String output) {

        boolean failed() {
            return exitCode != 0;
        }
    }

    /** Runs a command in a folder with nothing to read. */
    static Result run(Path folder, List<String> command) throws IOException, InterruptedException {
        return run(new ProcessBuilder(command).directory(folder.toFile()));
    }

    /** Runs a command that reads a file as its standard input. */
    static Result runReading(Path input, List<String> command) throws IOException, InterruptedException {
        return run(new ProcessBuilder(command).redirectInput(input.toFile()));
    }

    /** The output goes through a file: a program that hangs would keep a reader of its pipe waiting, too. */
    private static Result run(ProcessBuilder builder) throws IOException, InterruptedException {
        builder.environment().keySet().removeAll(SETTINGS);
        builder.environment().putAll(OFFLINE);
        Path output = Files.createTempFile("output", ".txt");
        try {
            int exitCode = await(builder.redirectErrorStream(true).redirectOutput(Redirect.to(output.toFile())));
            return new Result(exitCode, Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }

    private static int await(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.start();
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new IOException("still running after " + PATIENCE_MINUTES + " minutes: " + builder.command());
            }
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
