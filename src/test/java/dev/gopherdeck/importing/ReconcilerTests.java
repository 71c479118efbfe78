package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Updates of the hard kind. */
class ReconcilerTests {

    private static final String ESCAPE =
            "The compiler decides by escape analysis whether a variable lives on the stack or on the heap.";
    private static final String MUTEX =
            "A mutex lets one goroutine in at a time; the others wait in a queue that is served in order.";
    private static final String SELECT =
            "Select waits until one of its cases can go on, and picks at random where several of them can.";

    private final DeckInMemory deck = new DeckInMemory();

    @Test
    void aCardRenamedEditedAndMovedAtOnceIsKept() {
        importOne("## When does a variable escape to the heap?\n\n" + ESCAPE + "\n\n## What is a mutex?\n\n" + MUTEX);
        ImportPlan plan = importOne("# Memory\n\n## What is a mutex?\n\n" + MUTEX
                + "\n\n## Stack or heap: when does a variable escape?\n\n" + ESCAPE + " Use -gcflags=-m to see it.");

        assertThat(plan.added()).isEmpty();
        assertThat(plan.archived()).isEmpty();
        assertThat(plan.renamed()).singleElement().satisfies(card -> {
            assertThat(card.before().answer()).isEqualTo(ESCAPE);
            assertThat(card.edited()).isTrue();
            assertThat(card.moved()).isTrue();
        });
    }

    @Test
    void theSameAnswerFindsARenamedCard() {
        importOne("## K8S service discovery\n\n" + SELECT + "\n\n## What is a mutex?\n\n" + MUTEX);
        ImportPlan plan = importOne("## How do services find each other?\n\n" + SELECT + "\n\n## Mutex?\n\n" + MUTEX);

        assertThat(plan.renamed()).hasSize(2);
        assertThat(plan.edited()).isEmpty();
        assertThat(plan.changes()).hasSize(2);
    }

    @Test
    void swappedAnswersStayWithTheirQuestions() {
        importOne("## What is a mutex?\n\n" + MUTEX + "\n\n## What does select do?\n\n" + SELECT);
        ImportPlan plan = importOne("## What is a mutex?\n\n" + SELECT + "\n\n## What does select do?\n\n" + MUTEX);

        assertThat(plan.edited()).hasSize(2);
        assertThat(plan.renamed()).isEmpty();
        assertThat(plan.kept()).allSatisfy(card -> assertThat(card.now().card().question())
                .isEqualTo(card.before().question()));
    }

    @Test
    void equalQuestionsAreToldApartByTheirCode() {
        importOne(outputs(IntStream.range(0, 31).boxed().toList(), ""));
        List<Integer> fewer = IntStream.range(0, 31).filter(i -> i != 7).boxed().toList();
        ImportPlan plan = importOne(outputs(fewer, " Try it."));

        assertThat(plan.kept()).hasSize(30).allSatisfy(card -> assertThat(
                        code(card.now().card().front() + card.now().card().answer()))
                .isEqualTo(code(card.before().front() + card.before().answer())));
        assertThat(plan.archived()).singleElement().satisfies(gone -> assertThat(
                        gone.before().front() + gone.before().answer())
                .contains("f7("));
    }

    @Test
    void questionsThatDifferInOneSignAreDifferent() {
        String both =
                """
                ## What does = do?

                It assigns to a variable that exists.

                ## What does := do?

                It declares a variable and gives it a value.

                ## Is C fast?

                It is, as it hides nothing from you.

                ## Is C++ fast?

                As fast as C, if you know how.
                """;
        importOne(both);
        int assigning = both.indexOf("## What does :=");
        int fast = both.indexOf("## Is C fast?");
        ImportPlan plan = importOne(both.substring(both.indexOf("## Is C++")) + "\n" + both.substring(assigning, fast));

        assertThat(plan.kept()).hasSize(2).allSatisfy(card -> assertThat(
                        card.now().card().question())
                .isEqualTo(card.before().question()));
        assertThat(plan.archived())
                .extracting(card -> card.before().question())
                .containsExactlyInAnyOrder("What does = do?", "Is C fast?");
    }

    @Test
    void aSplitCardKeepsItsHistoryWithItsQuestion() {
        importOne("## What are mutex and select?\n\n" + MUTEX + "\n\n" + SELECT);
        ImportPlan plan =
                importOne("## What are mutex and select?\n\n" + MUTEX + "\n\n## And what is select?\n\n" + SELECT);

        assertThat(plan.edited()).hasSize(1);
        assertThat(plan.added()).hasSize(1);
        assertThat(plan.archived()).isEmpty();
    }

    @Test
    void mergedCardsKeepTheHistoryOfTheQuestionThatStays() {
        importOne("## What is a mutex?\n\n" + MUTEX + "\n\n## And what is select?\n\n" + SELECT);
        ImportPlan plan = importOne("## What is a mutex?\n\n" + MUTEX + "\n\n" + SELECT);

        assertThat(plan.edited()).hasSize(1);
        assertThat(plan.archived()).extracting(card -> card.before().question()).containsExactly("And what is select?");
    }

    @Test
    void anotherQuestionInTheSamePlaceIsAnotherCard() {
        importOne("## What is a mutex?\n\n" + MUTEX + "\n\n## When does a variable escape?\n\n" + ESCAPE);
        ImportPlan plan = importOne("## What is a mutex?\n\n" + MUTEX + "\n\n## How large is an int?\n\n"
                + "As large as the machine word: 32 or 64 bits.");

        assertThat(plan.added()).hasSize(1);
        assertThat(plan.archived()).hasSize(1);
        assertThat(plan.ambiguous()).isEmpty();
    }

    @Test
    void aCardThatMayBeOneOfTwoIsAskedAbout() {
        importOne("## Where do variables live?\n\n" + ESCAPE + "\n\n## Where do locals live?\n\n" + ESCAPE);
        ImportPlan plan = importOne("## Where do values live?\n\n" + ESCAPE);

        assertThat(plan.ambiguous()).singleElement().satisfies(card -> assertThat(card.candidates())
                .hasSize(2));
        assertThat(plan.archived()).isEmpty();
    }

    @Test
    void whiteSpaceInsideCodeIsAnEdit() {
        importOne("## What does it print?\n\n```go\nif x {\n\ty()\n}\n```\n");
        ImportPlan plan = importOne("## What does it print?\n\n```go\nif x {\n\t\ty()\n}\n```\n");

        assertThat(plan.edited()).hasSize(1);
    }

    @Test
    void anIdGivenToTwoCardsOfADeckBelongsToTheFirstInPathOrder() {
        NotesSource source = DeckInMemory.source(
                NotesSource.Kind.TREE,
                Map.of(
                        "a.md",
                        "## What is a mutex? {#lock}\n\n" + MUTEX,
                        "b.md",
                        "## What is select? {#lock}\n\n" + SELECT));
        ReadNotes notes = new NotesReader().read(source, "deck");

        assertThat(notes.problems()).singleElement().satisfies(found -> {
            assertThat(found.path()).isEqualTo("b.md");
            assertThat(found.problem().message()).contains("a.md:1", "lock");
        });
    }

    @Test
    void addingAndRemovingAnIdKeepsTheCard() {
        importOne("## What is a mutex?\n\n" + MUTEX);
        assertThat(importOne("## What is a mutex? {#lock}\n\n" + MUTEX).unchanged())
                .isOne();
        assertThat(importOne("## How do locks work? {#lock}\n\n" + SELECT).renamed())
                .hasSize(1);
        assertThat(importOne("## How do locks work?\n\n" + SELECT).unchanged()).isOne();
        assertThat(deck.cards()).hasSize(1);
    }

    @Test
    void oneCardPutElsewhereDoesNotMoveTheOthers() {
        importOne(outputs(List.of(0, 1, 2, 3, 4, 5), ""));
        ImportPlan plan = importOne(outputs(List.of(5, 0, 1, 2, 3, 4), ""));

        assertThat(plan.moved()).hasSize(1);
    }

    @Test
    void aFileThatCouldNotBeReadChangesAndArchivesNothing() {
        deck.importFolder(Map.of("a.md", "## What is a mutex?\n\n" + MUTEX, "b.md", "## Select?\n\n" + SELECT));
        NotesSource source = new NotesSource(
                DeckInMemory.SOURCE,
                List.of(new NotesFile("b.md", "Nothing left.")),
                List.of(),
                List.of(new SkippedFile("a.md", SkippedFile.Reason.NOT_TEXT)));
        ImportPlan plan = deck.importNotes(source);

        assertThat(plan.archived()).extracting(card -> card.before().path()).containsExactly("b.md");
    }

    private ImportPlan importOne(String cards) {
        return deck.importFolder(Map.of("notes.md", "---\ncard-level: 2\n---\n\n" + cards + "\n"));
    }

    private static String outputs(List<Integer> serials, String more) {
        return serials.stream()
                .map(i -> "## What's the output?\n\n```go\nf%d(%d)\nprintln(%d)\n```\n\nIt prints %d, as f%d says.%s\n"
                        .formatted(i, i * 7, i * 13, i * 3, i, more))
                .collect(Collectors.joining("\n"));
    }

    private static String code(String text) {
        return text.substring(text.indexOf("f"), text.indexOf(")"));
    }
}
