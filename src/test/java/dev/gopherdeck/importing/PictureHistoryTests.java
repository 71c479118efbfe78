package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.deck.Image;
import dev.gopherdeck.deck.ImageFile;
import dev.gopherdeck.testing.WithDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What imports do to the pictures of a deck, and take back. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
class PictureHistoryTests {

    private static final AtomicInteger DECKS = new AtomicInteger();
    private static final Image FIRST = gif("first");
    private static final Image SECOND = gif("second");
    private static final Image THIRD = gif("third");
    private static final String ONE_PICTURE = "## What is a heap?\n\n![drawing](heap.gif)\n";
    private static final String TWO_PICTURES = "## What is a heap?\n\n![drawing](heap.gif) ![more](stack.gif)\n";

    private final String deck = "pictures " + DECKS.incrementAndGet();

    @Autowired
    private Importing importing;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anUndoPutsAReplacedPictureBackAndTakesANewOneAway() {
        imported(ONE_PICTURE, Map.of("heap.gif", FIRST));
        ImportRun run = imported(TWO_PICTURES, Map.of("heap.gif", SECOND, "stack.gif", THIRD));
        assertThat(pictures()).isEqualTo(Map.of("heap.gif", SECOND.sha256(), "stack.gif", THIRD.sha256()));

        assertThat(importing.rollBack(run.id())).isTrue();
        assertThat(pictures()).isEqualTo(Map.of("heap.gif", FIRST.sha256()));
    }

    @Test
    void aPictureAloneIsAChangeWithAPlanAndAnUndo() {
        imported(ONE_PICTURE, Map.of("heap.gif", FIRST));
        NotesSource notes = notes(ONE_PICTURE, Map.of("heap.gif", SECOND));
        assertThat(importing.plan(notes, deck).decks()).singleElement().satisfies(plan -> assertThat(plan.pictures())
                .containsExactly("heap.gif"));
        ImportRun run = imported(notes);

        assertThat(run.counts()).isEqualTo(new ImportRun.Counts(0, 0, 0, 0, 0, 0, 1, 1));
        assertThat(importing.plan(notes, deck).decks().get(0).pictures()).isEmpty();
        importing.rollBack(run.id());
        assertThat(pictures()).isEqualTo(Map.of("heap.gif", FIRST.sha256()));
    }

    @Test
    void aPictureThatWasUndoneIsHeldBackButAnotherIsNot() {
        imported(ONE_PICTURE, Map.of("heap.gif", FIRST));
        ImportRun run = imported(ONE_PICTURE, Map.of("heap.gif", SECOND));
        importing.rollBack(run.id());

        assertThat(importing.importUnattended(notes(ONE_PICTURE, Map.of("heap.gif", SECOND)), deck))
                .isInstanceOf(ImportOutcome.HeldBack.class);
        imported(ONE_PICTURE, Map.of("heap.gif", THIRD));
        assertThat(pictures()).isEqualTo(Map.of("heap.gif", THIRD.sha256()));
    }

    @Test
    void picturesThatWereTheSameAreLeftAlone() {
        imported(ONE_PICTURE, Map.of("heap.gif", FIRST));
        ImportRun run = imported(ONE_PICTURE + "\nEdited.\n", Map.of("heap.gif", FIRST));

        assertThat(run.counts().pictures()).isZero();
        importing.rollBack(run.id());
        assertThat(pictures()).isEqualTo(Map.of("heap.gif", FIRST.sha256()));
    }

    @Test
    void aDeckGetsThePicturesOfItsOwnNotes() {
        String other = deck + " other";
        NotesSource source = new NotesSource(
                "/" + deck,
                List.of(
                        new NotesFile("a.md", "---\ndeck: " + deck + "\n---\n\n" + ONE_PICTURE),
                        new NotesFile("b.md", "---\ndeck: " + other + "\n---\n\n## What?\n\n![](stack.gif)\n")),
                List.of(new ImageFile("heap.gif", FIRST), new ImageFile("stack.gif", SECOND)),
                List.of());
        assertThat(importing.importUnattended(source, null).runs()).hasSize(2);

        assertThat(pictures()).containsOnlyKeys("heap.gif");
    }

    private ImportRun imported(String text, Map<String, Image> pictures) {
        return imported(notes(text, pictures));
    }

    private ImportRun imported(NotesSource notes) {
        return importing.importUnattended(notes, deck).runs().get(0);
    }

    private NotesSource notes(String text, Map<String, Image> pictures) {
        return new NotesSource(
                "/" + deck,
                List.of(new NotesFile("a.md", text)),
                pictures.entrySet().stream()
                        .map(picture -> new ImageFile(picture.getKey(), picture.getValue()))
                        .toList(),
                List.of());
    }

    private Map<String, String> pictures() {
        Map<String, String> pictures = new TreeMap<>();
        jdbc.sql("select path, sha256 from deck_image join deck on deck.id = deck_id where name = ?")
                .param(deck)
                .query(row -> {
                    pictures.put(row.getString(1), row.getString(2));
                });
        return pictures;
    }

    private static Image gif(String content) {
        return Image.of(("GIF89a " + content).getBytes(StandardCharsets.US_ASCII))
                .orElseThrow();
    }
}
