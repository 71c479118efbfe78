package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gopherdeck.testing.WithDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What imports leave in the database. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
class ImportingTests {

    @Autowired
    private Importing importing;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private WaitingImports waiting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private DeckOfNotes deck;

    @BeforeEach
    void beginADeck() {
        deck = new DeckOfNotes(importing, jdbc);
    }

    @Test
    void unattendedImportsApplyNothingWhileAnythingIsAmbiguous() {
        String answer = "The compiler decides by escape analysis where a variable lives.";
        deck.imported(deck.notes("Where do variables live?\n\n" + answer, "Where do locals live?\n\n" + answer));
        NotesSource next = deck.notes("Where do values live?\n\n" + answer, "Another?\n\nYes.");
        ImportOutcome outcome = importing.importUnattended(next, deck.name());

        assertThat(outcome).isInstanceOf(ImportOutcome.Undecided.class);
        assertThat(deck.live()).doesNotContain("Another?");
        assertThat(waiting.list())
                .anySatisfy(found -> assertThat(found.undecided()).isOne());

        ImportPlans plans = importing.plan(next, deck.name());
        Change.Ambiguous open = plans.decks().get(0).plan().ambiguous().get(0);
        long chosen = open.candidates().get(1).id();
        ImportOutcome decided =
                importing.apply(next, deck.name(), plans.token(), new Decisions(Map.of(open.key(), chosen)));

        assertThat(decided).isInstanceOf(ImportOutcome.Applied.class);
        assertThat(jdbc.sql("select question from card where id = ?")
                        .param(chosen)
                        .query(String.class)
                        .single())
                .isEqualTo("Where do values live?");
        assertThat(deck.live()).containsExactlyInAnyOrder("Where do values live?", "Another?");
    }

    @Test
    void aPlanThatIsOutOfDateIsShownAgain() {
        deck.imported(deck.notes("One?\n\nFirst."));
        ImportPlans shown = deck.plan("One?\n\nMine.");
        deck.imported(deck.notes("One?\n\nTheirs."));
        ImportOutcome outcome =
                importing.apply(deck.notes("One?\n\nMine."), deck.name(), shown.token(), Decisions.NONE);

        assertThat(outcome).isInstanceOf(ImportOutcome.Outdated.class);
        assertThat(deck.texts(deck.ids())).singleElement().satisfies(card -> assertThat(card)
                .containsEntry("answer", "Theirs."));
    }

    @Test
    void idsCanChangeHandsInOneImport() {
        deck.imported(deck.notes("One? {#a}\n\nFirst answer.", "Two? {#b}\n\nSecond answer."));
        Long[] ids = deck.ids();
        deck.imported(deck.notes("Two? {#a}\n\nSecond answer.", "One? {#b}\n\nFirst answer."));

        assertThat(deck.texts(ids)).extracting(card -> card.get("question")).containsExactly("Two?", "One?");
    }

    @Test
    void notesThatChangeDeckAreArchivedThereAndAddedHere() {
        String other = deck.name() + " other";
        deck.imported(deck.notes("One?\n\nFirst."));
        ImportOutcome outcome = importing.importUnattended(deck.notes("One?\n\nFirst."), other);

        assertThat(deck.live()).isEmpty();
        assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Applied.class, applied -> assertThat(applied.runs())
                .hasSize(2));
        assertThat(deck.live(other)).containsExactly("One?");
    }

    @Test
    void anImportThatFailsInTheMiddleLeavesNothing() {
        deck.imported(deck.notes("One?\n\nFirst."));
        List<Map<String, Object>> before = deck.texts(deck.ids());
        int history = runs.history(1000).size();

        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    deck.imported(deck.notes("One?\n\nSecond.", "Two?\n\nNew."));
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        assertThat(deck.texts(deck.ids())).isEqualTo(before);
        assertThat(deck.live()).containsExactly("One?");
        assertThat(runs.history(1000)).hasSize(history);
        assertThat(importing.importUnattended(deck.notes("One?\n\nSecond.", "Two?\n\nNew."), deck.name()))
                .isInstanceOf(ImportOutcome.Applied.class);
    }

    @Test
    @Timeout(120)
    void importsAtOnceLeaveWhatOneOfThemWouldHaveLeft() throws Exception {
        List<NotesSource> versions =
                IntStream.range(0, 6).mapToObj(deck::version).toList();
        ExecutorService executor = Executors.newFixedThreadPool(versions.size());
        try {
            List<Callable<ImportOutcome>> imports = new ArrayList<>();
            versions.forEach(version -> imports.add(() -> importing.importUnattended(version, deck.name())));
            for (Future<ImportOutcome> outcome : executor.invokeAll(imports)) {
                assertThat(outcome.get()).isInstanceOf(ImportOutcome.Applied.class);
            }
        } finally {
            executor.shutdown();
            executor.awaitTermination(1, TimeUnit.MINUTES);
        }
        assertThat(jdbc.sql("select distinct answer from card where archived_at is null and deck_id ="
                                + " (select id from deck where name = ?)")
                        .param(deck.name())
                        .query(String.class)
                        .list())
                .hasSize(1);
        assertThat(deck.live()).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    @Timeout(120)
    void aReviewIsNotKeptWaitingAndNotLost() {
        deck.imported(deck.notes("One?\n\nFirst."));
        Long card = deck.ids()[0];
        transactions.executeWithoutResult(status -> {
            deck.imported(deck.notes("One?\n\nSecond."));
            // another connection answers before this import commits
            Thread reviewer = new Thread(() -> deck.answer(card));
            reviewer.start();
            try {
                reviewer.join(30_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertThat(reviewer.isAlive()).as("the answer waits for the import").isFalse();
        });

        assertThat(deck.log()).hasSize(1);
        assertThat(deck.live()).containsExactly("One?");
    }

    @Test
    void aSingleFileKeepsItsPlaceInTheFolder() {
        String source = deck.source();
        importing.importUnattended(
                new NotesSource(
                        source,
                        List.of(
                                new NotesFile("sub/a.md", DeckOfNotes.written("One?\n\nFirst.", "Two?\n\nSecond.")),
                                new NotesFile("z.md", DeckOfNotes.written("Last?\n\nThird.")))),
                deck.name());
        NotesSource single = new NotesSource(
                source + "/sub",
                NotesSource.Kind.FILES,
                List.of(new NotesFile("a.md", DeckOfNotes.written("Two?\n\nSecond.", "New?\n\nFourth."))),
                List.of(),
                List.of());
        ImportPlan plan = importing.plan(single, deck.name()).decks().get(0).plan();

        assertThat(plan.moved()).isEmpty();
        assertThat(plan.archived()).extracting(card -> card.before().question()).containsExactly("One?");
        importing.importUnattended(single, deck.name());
        assertThat(deck.live()).containsExactly("Two?", "New?", "Last?");
    }

    @Test
    void unchangedNotesAreNotEvenRead() {
        deck.imported(deck.notes("One?\n\nFirst."));

        assertThat(importing.importUnattended(deck.notes("One?\n\nFirst."), deck.name()))
                .isInstanceOfSatisfying(ImportOutcome.Unchanged.class, unchanged -> assertThat(unchanged.decks())
                        .containsExactly(new CurrentNotes.Holding(deck.name(), 1)));
    }
}
