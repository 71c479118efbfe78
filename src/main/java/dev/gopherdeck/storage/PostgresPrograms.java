package dev.gopherdeck.storage;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs {@code initdb}, {@code pg_ctl} and {@code postgres} to their end. */
final class PostgresPrograms {

    private final Platform platform;
    private final Path programs;
    private final Path logs;

    PostgresPrograms(Platform platform, Path binaries, Path logs) {
        this.platform = platform;
        this.programs = binaries.resolve("bin");
        this.logs = logs;
    }

    /** Runs the program and returns its exit code; what it said is in {@link #log}. */
    int run(String program, List<String> arguments) throws IOException {
        return run(program, arguments, "");
    }

    /** Runs the program with the given text as its standard input. */
    int run(String program, List<String> arguments, String input) throws IOException {
        List<String> command = new ArrayList<>(platform.prefix());
        command.add(programs.resolve(platform.program(program)).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                // A file and no pipe: the server that pg_ctl leaves behind would keep a pipe open
                .redirectOutput(log(program).file().toFile())
                .redirectErrorStream(true);
        isolate(builder.environment());
        Process process = start(builder);
        feed(process, input);
        return await(process);
    }

    ServerLog log(String program) {
        return new ServerLog(logs.resolve(program + ".log"));
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new StorageException(
                    "PostgreSQL cannot be run: %s".formatted(e.getMessage()),
                    "The home must be on a disk from which programs may be run (not mounted \"noexec\")."
                            + " For root, the command unshare (of util-linux) must be installed; an ordinary user needs it not.",
                    e);
        }
    }

    /** Settings of a PostgreSQL that the person has besides must not reach ours. */
    private static void isolate(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
    }

    private static void feed(Process process, String input) {
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException endedEarly) {
            // its exit code tells
        }
    }

    private static int await(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for PostgreSQL");
        }
    }
}
