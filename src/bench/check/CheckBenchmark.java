import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Compares {@code check} of a file of 200 cards with {@code --version}, both as whole processes, in turn.
 *
 * <pre>
 * ./mvnw -DskipTests package
 * java src/bench/check/CheckBenchmark.java [runs]
 * </pre>
 */
public class CheckBenchmark {

    private static final String JAR = "target/gopherdeck.jar";
    private static final int CARDS = 200;

    public static void main(String[] args) throws Exception {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        Path notes = Files.createTempFile(Path.of("target"), "notes", ".md");
        Files.writeString(notes, notes());
        List<Long> version = new ArrayList<>();
        List<Long> check = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            version.add(millis("--version"));
            check.add(millis("check", notes.toString()));
        }
        System.out.printf(
                "median of %d: --version %d ms, check of %d cards %d ms, ratio %.2f%n",
                runs, median(version), CARDS, median(check), (double) median(check) / median(version));
    }

    private static String notes() {
        StringBuilder text = new StringBuilder("# Notes\n\n");
        for (int card = 1; card <= CARDS; card++) {
            text.append("## What is number %d?\n\nIt is *one* of `%d`.\n\n- a point\n- another\n\n".formatted(card, CARDS))
                    .append("```go\nfmt.Println(").append(card).append(")\n```\n\n");
        }
        return text.toString();
    }

    private static long millis(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("java", "-jar", JAR));
        Collections.addAll(command, arguments);
        long before = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(command + " ended with " + exit);
        }
        return (System.nanoTime() - before) / 1_000_000;
    }

    private static long median(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
