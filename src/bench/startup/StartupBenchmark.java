import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Compares the start of Gopherdeck with that of an empty application: the time from the launch of the JVM to the first
 * HTTP response, on homes that have been started before, in turn.
 *
 * <pre>
 * ./mvnw -DskipTests package
 * ./mvnw -f src/bench/startup/pom.xml package
 * java src/bench/startup/StartupBenchmark.java [runs]
 * </pre>
 */
public class StartupBenchmark {

    private static final Path EMPTY = Path.of("src/bench/startup/target/empty-application.jar");
    private static final Path GOPHERDECK = Path.of("target/gopherdeck.jar");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path homes;

    StartupBenchmark(Path homes) {
        this.homes = homes;
    }

    public static void main(String[] args) throws Exception {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        StartupBenchmark benchmark = new StartupBenchmark(Files.createTempDirectory(Path.of("target"), "startup"));
        System.out.printf("first start: empty %d ms, Gopherdeck %d ms%n", benchmark.start(EMPTY), benchmark.start(GOPHERDECK));
        List<Long> empty = new ArrayList<>();
        List<Long> gopherdeck = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            empty.add(benchmark.start(EMPTY));
            gopherdeck.add(benchmark.start(GOPHERDECK));
            System.out.printf("run %d: empty %d ms, Gopherdeck %d ms%n", run + 1, empty.get(run), gopherdeck.get(run));
        }
        System.out.printf(
                "median of %d: empty %d ms, Gopherdeck %d ms, ratio %.2f%n",
                runs, median(empty), median(gopherdeck), (double) median(gopherdeck) / median(empty));
    }

    /** Milliseconds until the first response. */
    private long start(Path jar) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder("java", "-jar", jar.toString(), "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(homes.resolve(jar.getFileName() + ".log").toFile());
        builder.environment().put("GOPHERDECK_HOME", homes.resolve(jar.getFileName() + "-home").toString());
        long before = System.nanoTime();
        Process process = builder.start();
        try {
            awaitResponse(process, port);
            return (System.nanoTime() - before) / 1_000_000;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void awaitResponse(Process process, int port) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health")).build();
        while (process.isAlive()) {
            try {
                client.send(request, BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                // Nothing tells when a port begins to answer; asking without a pause would take a core from the start
                Thread.sleep(5);
            }
        }
        throw new IllegalStateException("did not start; see the log in " + homes);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static long median(List<Long> values) {
        List<Long> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
