package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gopherdeck.testing.WithDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What imports leave in the database, and take back. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
class ImportHistoryTests {

    private static final AtomicInteger DECKS = new AtomicInteger();

    /** All that a learner may notice of a card; lines and numbers of texts may differ. */
    private static final String TEXTS =
            """
            select id, explicit_id, question, question_markdown, front, answer, importance, tags::text, source_path,
                   source_line, position, archived_at is null as live, topic_id
            from card where deck_id = (select id from deck where name = ?) and id = any(?) order by id""";

    private final String deck = "history " + DECKS.incrementAndGet();

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

    @Test
    void aRollbackRestoresCardsAndTextsAndArchivesWhatWasAdded() {
        imported(notes("One?\n\nFirst.", "Two?\n\nSecond.", "Three? {#three}\n\nThird."));
        Long[] ids = ids();
        List<Map<String, Object>> before = texts(ids);
        answer(ids[0]);
        List<Map<String, Object>> log = log();
        ImportRun run = imported(notes("Four?\n\nFourth.", "One?\n\nFirst, edited.", "Drei? {#three}\n\nThird."));

        assertThat(texts(ids)).isNotEqualTo(before);
        assertThat(importing.rollBack(run.id())).isTrue();
        assertThat(texts(ids)).isEqualTo(before);
        assertThat(live()).containsExactlyInAnyOrder("One?", "Two?", "Three?");
        assertThat(log()).isEqualTo(log);
        assertThat(importing.rollBack(run.id())).isFalse();
    }

    @Test
    void aRollbackUsesNoNumberOfATextTwice() {
        imported(notes("One?\n\nFirst."));
        ImportRun run = imported(notes("One?\n\nSecond."));
        importing.rollBack(run.id());
        importing.apply(notes("One?\n\nThird."), deck, plan("One?\n\nThird.").token(), Decisions.NONE);

        assertThat(jdbc.sql("select revision from card where id = ?")
                        .param(ids()[0])
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
        assertThat(jdbc.sql("select answer from card_revision where card_id = ? order by revision")
                        .param(ids()[0])
                        .query(String.class)
                        .list())
                .containsExactly("First.", "Second.", "First.");
    }

    @Test
    void onlyTheLatestImportOfADeckCanBeTakenBack() {
        ImportRun first = imported(notes("One?\n\nFirst."));
        imported(notes("One?\n\nSecond."));

        assertThat(importing.rollBack(first.id())).isFalse();
        assertThat(runs.history(2)).extracting(ImportRun::canBeRolledBack).containsExactly(true, false);
    }

    @Test
    void whatWasRolledBackIsNotAppliedAgainUnattended() {
        imported(notes("One?\n\nFirst."));
        ImportRun run = imported(notes("One?\n\nSecond."));
        importing.rollBack(run.id());
        ImportOutcome again = importing.importUnattended(notes("One?\n\nSecond."), deck);

        assertThat(again).isInstanceOf(ImportOutcome.HeldBack.class);
        assertThat(waiting.list()).extracting(WaitingImport::source).contains("/" + deck);
        assertThat(importing.apply(
                        notes("One?\n\nSecond."), deck, plan("One?\n\nSecond.").token(), Decisions.NONE))
                .isInstanceOf(ImportOutcome.Applied.class);
        assertThat(waiting.list()).extracting(WaitingImport::source).doesNotContain("/" + deck);
    }

    @Test
    void unattendedImportsApplyNothingWhileAnythingIsAmbiguous() {
        String answer = "The compiler decides by escape analysis where a variable lives.";
        imported(notes("Where do variables live?\n\n" + answer, "Where do locals live?\n\n" + answer));
        NotesSource next = notes("Where do values live?\n\n" + answer, "Another?\n\nYes.");
        ImportOutcome outcome = importing.importUnattended(next, deck);

        assertThat(outcome).isInstanceOf(ImportOutcome.Undecided.class);
        assertThat(live()).doesNotContain("Another?");
        assertThat(waiting.list())
                .anySatisfy(found -> assertThat(found.undecided()).isOne());

        ImportPlans plans = importing.plan(next, deck);
        Change.Ambiguous open = plans.decks().get(0).plan().ambiguous().get(0);
        long chosen = open.candidates().get(1).id();
        ImportOutcome decided = importing.apply(next, deck, plans.token(), new Decisions(Map.of(open.key(), chosen)));

        assertThat(decided).isInstanceOf(ImportOutcome.Applied.class);
        assertThat(jdbc.sql("select question from card where id = ?")
                        .param(chosen)
                        .query(String.class)
                        .single())
                .isEqualTo("Where do values live?");
        assertThat(live()).containsExactlyInAnyOrder("Where do values live?", "Another?");
    }

    @Test
    void aPlanThatIsOutOfDateIsShownAgain() {
        imported(notes("One?\n\nFirst."));
        ImportPlans shown = plan("One?\n\nMine.");
        imported(notes("One?\n\nTheirs."));
        ImportOutcome outcome = importing.apply(notes("One?\n\nMine."), deck, shown.token(), Decisions.NONE);

        assertThat(outcome).isInstanceOf(ImportOutcome.Outdated.class);
        assertThat(texts(ids())).singleElement().satisfies(card -> assertThat(card)
                .containsEntry("answer", "Theirs."));
    }

    @Test
    void idsCanChangeHandsInOneImport() {
        imported(notes("One? {#a}\n\nFirst answer.", "Two? {#b}\n\nSecond answer."));
        Long[] ids = ids();
        imported(notes("Two? {#a}\n\nSecond answer.", "One? {#b}\n\nFirst answer."));

        assertThat(texts(ids)).extracting(card -> card.get("question")).containsExactly("Two?", "One?");
    }

    @Test
    void notesThatChangeDeckAreArchivedThereAndAddedHere() {
        String other = deck + " other";
        imported(notes("One?\n\nFirst."));
        ImportOutcome outcome = importing.importUnattended(notes("One?\n\nFirst."), other);

        assertThat(live()).isEmpty();
        assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Applied.class, applied -> assertThat(applied.runs())
                .hasSize(2));
        assertThat(live(other)).containsExactly("One?");
    }

    @Test
    void anImportThatFailsInTheMiddleLeavesNothing() {
        imported(notes("One?\n\nFirst."));
        List<Map<String, Object>> before = texts(ids());
        int history = runs.history(1000).size();

        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    imported(notes("One?\n\nSecond.", "Two?\n\nNew."));
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        assertThat(texts(ids())).isEqualTo(before);
        assertThat(live()).containsExactly("One?");
        assertThat(runs.history(1000)).hasSize(history);
        assertThat(importing.importUnattended(notes("One?\n\nSecond.", "Two?\n\nNew."), deck))
                .isInstanceOf(ImportOutcome.Applied.class);
    }

    @Test
    @Timeout(120)
    void importsAtOnceLeaveWhatOneOfThemWouldHaveLeft() throws Exception {
        List<NotesSource> versions =
                IntStream.range(0, 6).mapToObj(this::version).toList();
        ExecutorService executor = Executors.newFixedThreadPool(versions.size());
        try {
            List<Callable<ImportOutcome>> imports = new ArrayList<>();
            versions.forEach(version -> imports.add(() -> importing.importUnattended(version, deck)));
            for (Future<ImportOutcome> outcome : executor.invokeAll(imports)) {
                assertThat(outcome.get()).isInstanceOf(ImportOutcome.Applied.class);
            }
        } finally {
            executor.shutdown();
            executor.awaitTermination(1, TimeUnit.MINUTES);
        }
        assertThat(jdbc.sql("select distinct answer from card where archived_at is null and deck_id ="
                                + " (select id from deck where name = ?)")
                        .param(deck)
                        .query(String.class)
                        .list())
                .hasSize(1);
        assertThat(live()).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    @Timeout(120)
    void aReviewIsNotKeptWaitingAndNotLost() {
        imported(notes("One?\n\nFirst."));
        Long card = ids()[0];
        transactions.executeWithoutResult(status -> {
            imported(notes("One?\n\nSecond."));
            // another connection answers before this import commits
            Thread reviewer = new Thread(() -> answer(card));
            reviewer.start();
            try {
                reviewer.join(30_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertThat(reviewer.isAlive()).as("the answer waits for the import").isFalse();
        });

        assertThat(log()).hasSize(1);
        assertThat(live()).containsExactly("One?");
    }

    @Test
    void aSingleFileKeepsItsPlaceInTheFolder() {
        String source = "/" + deck;
        importing.importUnattended(
                new NotesSource(
                        source,
                        List.of(
                                new NotesFile("sub/a.md", written("One?\n\nFirst.", "Two?\n\nSecond.")),
                                new NotesFile("z.md", written("Last?\n\nThird.")))),
                deck);
        NotesSource single = new NotesSource(
                source + "/sub",
                NotesSource.Kind.FILES,
                List.of(new NotesFile("a.md", written("Two?\n\nSecond.", "New?\n\nFourth."))),
                List.of(),
                List.of());
        ImportPlan plan = importing.plan(single, deck).decks().get(0).plan();

        assertThat(plan.moved()).isEmpty();
        assertThat(plan.archived()).extracting(card -> card.before().question()).containsExactly("One?");
        importing.importUnattended(single, deck);
        assertThat(live()).containsExactly("Two?", "New?", "Last?");
    }

    @Test
    void unchangedNotesAreNotEvenRead() {
        imported(notes("One?\n\nFirst."));

        assertThat(importing.importUnattended(notes("One?\n\nFirst."), deck))
                .isInstanceOfSatisfying(ImportOutcome.Unchanged.class, unchanged -> assertThat(unchanged.decks())
                        .containsExactly(new CurrentNotes.Holding(deck, 1)));
    }

    private ImportRun imported(NotesSource source) {
        ImportOutcome outcome = importing.importUnattended(source, deck);
        assertThat(outcome).isInstanceOf(ImportOutcome.Applied.class);
        List<ImportRun> done = ((ImportOutcome.Applied) outcome).runs();
        return done.get(0);
    }

    private ImportPlans plan(String... cards) {
        return importing.plan(notes(cards), deck);
    }

    private NotesSource notes(String... cards) {
        return new NotesSource("/" + deck, List.of(new NotesFile("notes.md", written(cards))));
    }

    private static String written(String... cards) {
        return "---\ncard-level: 2\n---\n\n# Chapter\n\n"
                + List.of(cards).stream().map(card -> "## " + card + "\n\n").collect(Collectors.joining());
    }

    private NotesSource version(int number) {
        return notes(IntStream.range(0, 40)
                .mapToObj(card -> "Question " + card + "?\n\nAnswer of version " + number + ".")
                .toArray(String[]::new));
    }

    private Long[] ids() {
        return jdbc.sql("select id from card where deck_id = (select id from deck where name = ?) order by id")
                .param(deck)
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
    }

    private List<String> live() {
        return live(deck);
    }

    private List<String> live(String name) {
        return jdbc.sql("select question from card where archived_at is null and deck_id ="
                        + " (select id from deck where name = ?) order by position")
                .param(name)
                .query(String.class)
                .list();
    }

    private List<Map<String, Object>> texts(Long[] ids) {
        return jdbc.sql(TEXTS).params(deck, ids).query().listOfRows();
    }

    private void answer(long card) {
        jdbc.sql(
                        """
                insert into review_log (learner_id, card_id, card_revision, request_id, kind, answered_at, study_day,
                    grade, repetition_after, ease_after, interval_after, due_after)
                values (1, ?, 1, ?, 'review', now(), ?, 4, 1, 250, 1, ?)""")
                .params(card, UUID.randomUUID(), LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24))
                .update();
    }

    private List<Map<String, Object>> log() {
        return jdbc.sql(
                        """
                select l.* from review_log l join card c on c.id = l.card_id
                where c.deck_id = (select id from deck where name = ?) order by sequence""")
                .param(deck)
                .query()
                .listOfRows();
    }
}
