package dev.gopherdeck.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The packaged application in a process of its own. */
final class RunningApplication implements AutoCloseable {

    private static final Duration START_TIMEOUT = Duration.ofMinutes(3);
    private static final int OK = 200;

    private final Process process;
    private final Path log;
    private final int port;

    private RunningApplication(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts to serve a home; does not wait. */
    static RunningApplication start(Path home, String... options) {
        int port = freePort();
        List<String> arguments = new ArrayList<>(List.of("--server.port=" + port));
        arguments.addAll(List.of(options));
        return start(home, port, arguments);
    }

    private static RunningApplication start(Path home, int port, List<String> arguments) {
        try {
            List<String> command = java(home);
            command.addAll(arguments);
            return launch(command, home, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts to serve a home with a command of one's own, which lacks the port alone; does not wait. */
    static RunningApplication launch(List<String> command, Path home) throws IOException {
        int port = freePort();
        List<String> complete = new ArrayList<>(command);
        complete.add("--server.port=" + port);
        return launch(complete, home, port);
    }

    private static RunningApplication launch(List<String> command, Path home, int port) throws IOException {
        Path log = log("server");
        return new RunningApplication(process(command, home, log), log, port);
    }

    /** Starts a command; does not wait. */
    static RunningApplication begin(Path home, String... arguments) {
        return start(home, 0, List.of(arguments));
    }

    /** Runs a command to its end and returns what it printed. */
    static Result run(Path home, String... arguments) throws IOException, InterruptedException {
        Path log = log("command");
        List<String> command = java(home);
        command.addAll(List.of(arguments));
        Process process = process(command, home, log);
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running: " + String.join(" ", arguments) + "\n" + read(log));
        }
        return new Result(process.exitValue(), read(log));
    }

    /** What a command left behind. */
    record Result(int exitCode, String output) {}

    private static List<String> java(Path home) throws IOException, InterruptedException {
        return new ArrayList<>(
                PreparedApplication.command("-Djava.io.tmpdir=" + Files.createDirectories(emptyTemp(home))));
    }

    private static Process process(List<String> command, Path home, Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("GOPHERDECK_HOME", home.toString());
        return builder.start();
    }

    private static Path log(String what) throws IOException {
        return Files.createTempFile(Files.createDirectories(Path.of("target/system-tests")), what, ".log");
    }

    /** The folder that the processes of a home take for the system's temporary one. */
    static Path emptyTemp(Path home) {
        return home.resolveSibling(home.getFileName() + "-tmp");
    }

    RunningApplication awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + START_TIMEOUT.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("the application did not start:\n" + output());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return this;
    }

    /** Knocks before it asks: most of the time nobody is there, and a vain request costs the processor more. */
    private boolean isReady() throws InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(uri("/actuator/health")).build();
        try (Socket knock = new Socket("localhost", port)) {
            return knock.isConnected()
                    && HttpClient.newHttpClient()
                                    .send(health, BodyHandlers.discarding())
                                    .statusCode()
                            == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** The body of a page that has to be there. */
    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new IllegalStateException(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    String output() {
        return read(log);
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has said something. */
    void awaitOutput(String words) throws InterruptedException {
        while (!output().contains(words)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the application ended without \"" + words + "\":\n" + output());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the application did not end:\n" + output());
        }
        return process.exitValue();
    }

    /** As {@code SIGTERM}; does not wait. */
    void terminate() {
        process.destroy();
    }

    /** As {@code kill -9}: no code of the JVM runs any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** None of those that the system gives to connections, for the application listens there only seconds later. */
    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(15_000, 30_000);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // another one will do
            }
        }
    }
}
