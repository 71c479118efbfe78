package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.importing.GeneratedNotes.Hand;
import dev.gopherdeck.importing.GeneratedNotes.Item;
import dev.gopherdeck.importing.GeneratedNotes.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all notes; parsed and matched as in an import, without a database. */
class ReconcilerProperties {

    @Provide
    Arbitrary<GeneratedNotes> notes() {
        Arbitrary<Random> randoms = Arbitraries.randoms();
        return Combinators.combine(
                        randoms,
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 8))
                .as(GeneratedNotes::of);
    }

    @Provide
    Arbitrary<Hand> hands() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(Arbitraries.integers().between(1, 4), either, either, either)
                .as(Hand::new);
    }

    @Property(tries = 300)
    void importingTheSameNotesTwicePlansNothing(@ForAll("notes") GeneratedNotes notes) {
        DeckInMemory deck = new DeckInMemory();
        ImportPlan first = deck.importFolder(notes.written());
        List<StoredCard> before = deck.cards();
        ImportPlan second = deck.importFolder(notes.written());

        assertThat(first.added()).hasSize(notes.count());
        assertThat(second.unchanged()).isEqualTo(notes.count());
        assertThat(second.changes()).hasSize(notes.count());
        assertThat(deck.cards()).isEqualTo(before);
    }

    @Property(tries = 300)
    void anyPermutationIsMovedAndNothingElse(@ForAll("notes") GeneratedNotes notes, @ForAll Random random) {
        DeckInMemory deck = new DeckInMemory();
        deck.importFolder(notes.written());
        ImportPlan plan = deck.importFolder(shuffled(notes, random).written());

        assertThat(plan.kept()).hasSize(notes.count());
        assertThat(plan.changes()).hasSize(notes.count());
        assertThat(plan.edited()).isEmpty();
        assertThat(plan.renamed()).isEmpty();
        assertThat(plan.kept()).allSatisfy(kept -> assertThat(kept.now().card().answer())
                .isEqualTo(kept.before().answer()));
    }

    @Property(tries = 300)
    void numberingEmphasisSpaceAndLevelsLeaveEveryCardAlone(
            @ForAll("notes") GeneratedNotes notes, @ForAll("hands") Hand one, @ForAll("hands") Hand other) {
        DeckInMemory deck = new DeckInMemory();
        deck.importFolder(notes.written(one));
        List<Long> ids = deck.cards().stream().map(StoredCard::id).toList();
        ImportPlan plan = deck.importFolder(notes.written(other));

        assertThat(plan.unchanged()).isEqualTo(notes.count());
        assertThat(plan.changes()).hasSize(notes.count());
        assertThat(deck.cards()).extracting(StoredCard::id).isEqualTo(ids);
        assertThat(deck.cards()).extracting(StoredCard::revision).containsOnly(1);
    }

    @Property(tries = 300)
    void aChangedSingleFileArchivesNothingOfOtherFiles(@ForAll("notes") GeneratedNotes notes, @ForAll Random random) {
        DeckInMemory deck = new DeckInMemory();
        deck.importFolder(notes.written());
        List<StoredCard> before = deck.cards();
        String path = "file" + random.nextInt(notes.files().size()) + ".md";
        List<Section> rest = without(notes.files().getOrDefault(path, List.of()), random);
        ImportPlan plan = deck.importFiles(new GeneratedNotes(Map.of(path, rest)).written());

        assertThat(plan.archived()).allMatch(card -> card.before().path().equals(path));
        assertThat(plan.added()).isEmpty();
        assertThat(deck.live())
                .filteredOn(card -> !card.path().equals(path))
                .extracting(StoredCard::id)
                .isEqualTo(before.stream()
                        .filter(card -> !card.path().equals(path))
                        .map(StoredCard::id)
                        .toList());
    }

    @Property(tries = 300)
    void editsOfAnAnswerNeverLoseHistory(@ForAll("notes") GeneratedNotes notes, @ForAll Random random) {
        DeckInMemory deck = new DeckInMemory();
        deck.importFolder(notes.written());
        List<Long> ids = deck.live().stream().map(StoredCard::id).toList();
        GeneratedNotes edited = eachCard(notes, item -> edited(item, random));
        ImportPlan plan = deck.importFolder(edited.written());

        assertThat(plan.kept()).hasSize(notes.count());
        assertThat(deck.live()).extracting(StoredCard::id).isEqualTo(ids);
        assertThat(plan.renamed()).isEmpty();
    }

    @Property(tries = 300)
    void removingThenRestoringAQuestionRestoresItsHistory(
            @ForAll("notes") GeneratedNotes notes, @ForAll Random random) {
        DeckInMemory deck = new DeckInMemory();
        deck.importFolder(notes.written());
        List<Long> ids = deck.live().stream().map(StoredCard::id).toList();
        Map<String, List<Section>> rest = new LinkedHashMap<>();
        notes.files().forEach((path, sections) -> rest.put(path, without(sections, random)));
        deck.importFolder(new GeneratedNotes(rest).written());
        ImportPlan back = deck.importFolder(notes.written());

        assertThat(back.added()).isEmpty();
        assertThat(deck.live()).extracting(StoredCard::id).isEqualTo(ids);
        assertThat(deck.live()).extracting(StoredCard::revision).containsOnly(1);
    }

    @Property(tries = 100)
    void matchingIsDeterministic(@ForAll("notes") GeneratedNotes notes, @ForAll Random random) {
        DeckInMemory deck = new DeckInMemory();
        deck.importFolder(notes.written());
        GeneratedNotes edited = eachCard(shuffled(notes, random), item -> edited(item, random));
        NotesSource source = DeckInMemory.source(NotesSource.Kind.TREE, edited.written());

        assertThat(deck.plan(source)).isEqualTo(deck.plan(source));
    }

    private static Item edited(Item item, Random random) {
        List<String> paragraphs = new ArrayList<>(item.paragraphs());
        boolean unique = !item.question().startsWith("What does it print");
        switch (random.nextInt(unique ? 4 : 3)) {
            case 0 -> paragraphs.add(GeneratedNotes.sentence(random, 8));
            case 1 -> paragraphs.set(0, paragraphs.get(0) + " Not so before.");
            case 2 -> {}
            default -> paragraphs.replaceAll(old -> GeneratedNotes.sentence(random, 12));
        }
        return item.withParagraphs(paragraphs);
    }

    private static GeneratedNotes eachCard(GeneratedNotes notes, UnaryOperator<Item> change) {
        Map<String, List<Section>> files = new LinkedHashMap<>();
        notes.files()
                .forEach((path, sections) -> files.put(
                        path,
                        sections.stream()
                                .map(section -> new Section(
                                        section.title(),
                                        section.cards().stream().map(change).toList()))
                                .toList()));
        return new GeneratedNotes(files);
    }

    /** Some cards fewer. */
    private static List<Section> without(List<Section> sections, Random random) {
        return sections.stream()
                .map(section -> new Section(
                        section.title(),
                        section.cards().stream()
                                .filter(card -> random.nextInt(3) > 0)
                                .toList()))
                .toList();
    }

    /** The same cards in other places: cards change sections, sections change files, files change names. */
    private static GeneratedNotes shuffled(GeneratedNotes notes, Random random) {
        List<Item> cards = new ArrayList<>(notes.files().values().stream()
                .flatMap(List::stream)
                .flatMap(section -> section.cards().stream())
                .toList());
        Collections.shuffle(cards, random);
        List<String> paths = new ArrayList<>(notes.files().keySet());
        Collections.shuffle(paths, random);
        Map<String, List<Section>> files = new TreeMap<>();
        for (int i = 0; i < paths.size(); i++) {
            int first = cards.size() * i / paths.size();
            int last = cards.size() * (i + 1) / paths.size();
            files.put(paths.get(i), List.of(new Section("Part " + i, cards.subList(first, last))));
        }
        return new GeneratedNotes(files);
    }
}
