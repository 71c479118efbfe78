package dev.gopherdeck.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends imports as {@code kill -9} does: their cards are all as before, or all as the notes have them. */
class KilledImportIT {

    private static final Logger LOG = LoggerFactory.getLogger(KilledImportIT.class);
    private static final int KILLS = 6;
    private static final int CARDS = 1_500;
    private static final int LONGEST_MILLIS = 8_000;

    @TempDir
    private Path folder;

    @Test
    void anImportIsWhollyThereOrWhollyNot() throws Exception {
        Path home = folder.resolve("home");
        PreparedApplication.provideHome(home);
        Path notes = Files.createDirectory(folder.resolve("notes"));
        long seed = System.nanoTime();
        LOG.info("Seed of this run: {}", seed);
        Random random = new Random(seed);
        try (RunningApplication application = RunningApplication.start(home).awaitReady()) {
            assertThat(application.isAlive()).isTrue();
            for (int version = 1; version <= KILLS; version++) {
                write(notes, version);
                RunningApplication command = RunningApplication.begin(home, "import", notes.toString());
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
                command.kill();
                checkCards(home);
            }
            RunningApplication.Result last = RunningApplication.run(home, "import", notes.toString());
            assertThat(last.exitCode()).as(last.output()).isZero();
            assertThat(answers(home)).containsExactly("version " + KILLS + " " + CARDS);
        }
    }

    private static void write(Path notes, int version) throws IOException {
        StringBuilder text = new StringBuilder("---\ndeck: Killed\n---\n\n# Numbers\n\n");
        for (int card = 1; card <= CARDS; card++) {
            text.append("## What is number %d?\n\nversion %d\n\n".formatted(card, version));
        }
        Files.writeString(notes.resolve("numbers.md"), text);
    }

    private static void checkCards(Path home) throws Exception {
        List<String> answers = answers(home);
        LOG.info("After a kill: {}", answers);
        assertThat(answers).hasSizeLessThanOrEqualTo(1).allMatch(line -> line.endsWith(" " + CARDS));
        assertThat(HomeDatabaseReader.column(
                        home,
                        "select count(*) from import_run r join deck d on d.id = r.deck_id where d.name = 'Killed'"
                                + " and r.added + r.edited + r.unchanged <> "
                                + CARDS))
                .containsExactly("0");
    }

    /** Each text of the answers, with the number of cards that have it. */
    private static List<String> answers(Path home) throws Exception {
        return HomeDatabaseReader.column(
                home,
                "select trim(answer) || ' ' || count(*) from card c join deck d on d.id = c.deck_id"
                        + " where d.name = 'Killed' and archived_at is null group by answer");
    }
}
