import dev.gopherdeck.markdown.CardHtml;
import dev.gopherdeck.markdown.NotesParser;
import dev.gopherdeck.markdown.ParsedNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Times the patterns that are dear to Markdown parsers at one, two and four times a length: parsing and rendering must
 * cost at most in proportion. Prints the median of five for the whole list, and each pattern that grows faster.
 *
 * <pre>
 * ./mvnw -DskipTests package
 * java -Djarmode=tools -jar target/gopherdeck.jar extract --destination target/bench --force
 * java -cp 'target/bench/gopherdeck.jar:target/bench/lib/*' src/bench/parsing/WorstCaseBenchmark.java
 * </pre>
 */
public class WorstCaseBenchmark {

    private static final Path PATTERNS = Path.of("src/test/resources/hostile/patterns.txt");
    private static final int LENGTH = 200_000;
    private static final int ROUNDS = 5;

    /** Shorter times than this are noise. */
    private static final double NOISE_MILLIS = 20;

    private final NotesParser parser = new NotesParser();
    private final CardHtml html = new CardHtml();

    public static void main(String[] args) throws IOException {
        new WorstCaseBenchmark().run(patterns());
    }

    private static List<String> patterns() throws IOException {
        return Files.readAllLines(PATTERNS).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("# One pattern"))
                .map(line -> line.replace("\\u0000", "\0").replace("\\uD800", "\uD800"))
                .map(String::translateEscapes)
                .toList();
    }

    private void run(List<String> patterns) {
        patterns.forEach(pattern -> millis(pattern, LENGTH)); // warms up
        double[] total = new double[3];
        int worse = 0;
        for (String pattern : patterns) {
            double[] times = {millis(pattern, LENGTH), millis(pattern, 2 * LENGTH), millis(pattern, 4 * LENGTH)};
            for (int i = 0; i < times.length; i++) {
                total[i] += times[i];
            }
            if (times[2] > NOISE_MILLIS && times[2] > 6 * times[0]) {
                worse++;
                System.out.printf("grows faster: %s: %.1f %.1f %.1f ms%n", shown(pattern), times[0], times[1], times[2]);
            }
        }
        System.out.printf(
                "%d patterns of %,d, %,d and %,d characters: %.0f, %.0f, %.0f ms in all (1 : %.2f : %.2f); %d grow faster%n",
                patterns.size(), LENGTH, 2 * LENGTH, 4 * LENGTH, total[0], total[1], total[2], total[1] / total[0],
                total[2] / total[0], worse);
    }

    /** Milliseconds to parse the notes and to render every card, median of some rounds. */
    private double millis(String pattern, int length) {
        String text = "## What is it?\n\n" + pattern.repeat(length / pattern.length() + 1);
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            ParsedNotes notes = parser.parse("a.md", text);
            notes.cards().forEach(card -> html.render(card.answer()));
            times[round] = (System.nanoTime() - before) / 1e6;
        }
        java.util.Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static String shown(String pattern) {
        String line = pattern.replace("\n", "\\n");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }
}
