package dev.gopherdeck.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** Another JVM that serves a home, seen from the test that kills it. */
final class ServingJvm implements AutoCloseable {

    private static final long POLL_NANOS = 1_000_000;

    private final Process process;

    private ServingJvm(Process process) {
        this.process = process;
    }

    static ServingJvm start(TestHome home) throws IOException {
        return new ServingJvm(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServingProcess.class.getName(),
                        home.path().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    long pid() {
        return process.pid();
    }

    /** Waits until the database is up and the address announced. */
    void awaitServing() throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        if (output.readLine() == null) {
            throw new IOException("the serving JVM ended before it served");
        }
    }

    /** Waits until the file is there, or the JVM serves without it ever having been seen. */
    void awaitFile(Path file) throws IOException {
        while (process.isAlive() && process.getInputStream().available() == 0 && !Files.exists(file)) {
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    /** Kills the JVM alone, as {@code kill -9} does; what it started lives on. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
