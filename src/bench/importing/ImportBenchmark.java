import dev.gopherdeck.GopherdeckApplication;
import dev.gopherdeck.importing.ImportOutcome;
import dev.gopherdeck.importing.ImportPlans;
import dev.gopherdeck.importing.Importing;
import dev.gopherdeck.importing.NotesPath;
import dev.gopherdeck.importing.NotesSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Times imports of 10,000 cards of realistic size from files to committed rows in one warm JVM, each round into a new
 * deck: the first import, the same notes again, a plan that compares them in full, and updates that leave little as it was.
 *
 * <pre>
 * ./mvnw -DskipTests package
 * java -Djarmode=tools -jar target/gopherdeck.jar extract --destination target/bench --force
 * java -cp 'target/bench/gopherdeck.jar:target/bench/lib/*' src/bench/importing/ImportBenchmark.java [rounds]
 * </pre>
 */
public class ImportBenchmark {

    private static final int FILES = 50;
    private static final int CARDS_PER_FILE = 200;
    private static final int CARDS = FILES * CARDS_PER_FILE;
    private static final String[] WORDS = {
        "slice", "map", "channel", "pointer", "interface", "garbage", "collector", "stack", "heap", "mutex", "select",
        "closure", "panic", "scheduler", "goroutine", "array", "copy", "grows", "blocks", "returns", "value", "when",
        "the", "is", "of", "and", "never", "buffer", "a", "to", "in", "that", "it", "may", "memory", "escape"
    };

    private final Path folder;
    private final Importing importing;
    private final NotesPath reader;

    ImportBenchmark(Path folder, Importing importing) {
        this.folder = folder;
        this.importing = importing;
        this.reader = new NotesPath(folder.resolve("home"));
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 8;
        Path folder = Files.createTempDirectory(Path.of("target"), "importing").toAbsolutePath();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(GopherdeckApplication.class)
                .web(WebApplicationType.NONE)
                .properties("gopherdeck.home=" + folder.resolve("home"), "logging.level.root=warn")
                .run()) {
            new ImportBenchmark(folder, context.getBean(Importing.class)).run(rounds);
        }
    }

    private void run(int rounds) throws IOException {
        List<Long> firsts = new ArrayList<>();
        List<Long> agains = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Path notes = folder.resolve("notes" + round);
            String deck = "bench " + round;
            write(notes, round, text -> text);
            long first = millis(() -> applied(importing.importUnattended(reader.read(notes), deck)));
            long again = millis(() -> importing.importUnattended(reader.read(notes), deck));
            long plan = millis(() -> planned(notes, deck));
            write(notes, round, text -> text.replace("mutex", "lock"));
            long edited = millis(() -> planned(notes, deck));
            write(notes, round, text -> text.replace(" does ", " can ").replace("heap", "free store"));
            long renamed = millis(() -> planned(notes, deck));
            write(notes, round + 1000, text -> text);
            long replaced = millis(() -> planned(notes, deck));
            System.out.printf(
                    "round %d: first %d ms (%d cards/s), again %d ms; plans: unchanged %d ms, edited %d ms,"
                            + " all renamed %d ms, all replaced %d ms%n",
                    round + 1, first, 1000L * CARDS / first, again, plan, edited, renamed, replaced);
            if (round >= rounds / 2) {
                firsts.add(first);
                agains.add(again);
            }
        }
        System.out.printf(
                "median of the last %d rounds: %d cards/s, the same again %.2f of the first%n",
                firsts.size(), 1000L * CARDS / median(firsts), (double) median(agains) / median(firsts));
    }

    private void applied(ImportOutcome outcome) {
        if (!(outcome instanceof ImportOutcome.Applied)) {
            throw new IllegalStateException("not applied: " + outcome.getClass());
        }
    }

    private void planned(Path notes, String deck) {
        NotesSource source = reader.read(notes);
        ImportPlans plans = importing.plan(source, deck);
        if (plans.decks().isEmpty()) {
            throw new IllegalStateException("nothing planned");
        }
    }

    private static long millis(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1_000_000;
    }

    private static long median(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static void write(Path notes, int seed, UnaryOperator<String> edit) throws IOException {
        Random random = new Random(seed);
        Files.createDirectories(notes);
        for (int file = 0; file < FILES; file++) {
            StringBuilder text = new StringBuilder("# Chapter " + file + "\n\n");
            for (int card = 0; card < CARDS_PER_FILE; card++) {
                if (card % 20 == 0) {
                    text.append("## Section ").append(card / 20).append("\n\n");
                }
                card(text, file * CARDS_PER_FILE + card, seed, random);
            }
            Files.writeString(notes.resolve("file%02d.md".formatted(file)), edit.apply(text.toString()));
        }
    }

    /** About 1,200 characters with a list and code, as cards on Go are. */
    private static void card(StringBuilder text, int serial, int seed, Random random) {
        text.append("### What does ").append(words(random, 3)).append(' ').append(seed).append('x').append(serial);
        text.append(" do?\n\n").append(words(random, 50)).append(".\n\n");
        for (int item = 0; item < 4; item++) {
            text.append("- **").append(words(random, 2)).append("**: ").append(words(random, 15)).append("\n");
        }
        text.append("\n```go\nfunc f").append(serial).append("(s []int) {\n");
        for (int line = 0; line < 6; line++) {
            text.append("\tfmt.Println(s[").append(random.nextInt(100)).append("], \"").append(words(random, 2)).append("\")\n");
        }
        text.append("}\n```\n\n").append(words(random, 40)).append(" `").append(words(random, 2)).append("`.\n\n");
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
