package dev.gopherdeck.importing;

import dev.gopherdeck.deck.CardChange;
import dev.gopherdeck.deck.CardTexts;
import dev.gopherdeck.markdown.ParsedCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its page shows it.
 *
 * @param skipped files that were not read
 * @param problems those of files that were read
 * @param undecided how many cards need a decision
 */
record PlanView(
        String source,
        List<DeckView> decks,
        List<SkippedFile> skipped,
        List<NotesProblem> problems,
        int undecided,
        String token) {

    /** Longer lists tell nobody more, and a page of thousands of differences is slow. */
    private static final int MOST_ENTRIES = 200;

    private static final int PREVIEW = 240;
    private static final CardChange NO_CHANGE = new CardChange(List.of());

    /** One deck of the plan; {@code counts} are those of its run. */
    record DeckView(String name, ImportRun.Counts counts, List<Decision> decisions, List<Section> sections) {}

    /** All cards that one kind of change meets; of very many only the first are entries. */
    record Section(String kind, int total, List<Entry> entries) {

        public int more() {
            return total - entries.size();
        }
    }

    /**
     * One card.
     *
     * @param marks what else happens to it
     * @param change what changes in its text
     */
    record Entry(String question, @Nullable String was, String place, List<String> marks, CardChange change) {}

    /** A card that may be one of several. */
    record Decision(String key, String question, String place, String preview, List<Candidate> candidates) {}

    /** A stored card that it may be. */
    record Candidate(long id, String question, String place, boolean archived, CardChange change) {}

    static PlanView of(NotesSource source, ImportPlans plans) {
        Set<String> skipped = source.skipped().stream().map(SkippedFile::path).collect(Collectors.toSet());
        return new PlanView(
                source.name(),
                plans.decks().stream().map(PlanView::deck).toList(),
                source.skipped(),
                plans.problems().stream()
                        .filter(problem -> !skipped.contains(problem.path()))
                        .toList(),
                plans.undecided(),
                plans.token());
    }

    /** Whether there is anything to apply. */
    public boolean changesNothing() {
        return undecided == 0 && decks.stream().allMatch(deck -> deck.sections().isEmpty());
    }

    private static DeckView deck(DeckPlan deck) {
        ImportPlan plan = deck.plan();
        List<Change.Kept> changed = plan.kept().stream()
                .filter(kept -> kept.renamed() || kept.edited())
                .toList();
        List<Change.Kept> restored = without(plan.restored(), changed);
        List<Change.Kept> moved = without(without(plan.moved(), changed), restored);
        List<Section> sections = new ArrayList<>();
        add(sections, "changed", changed, PlanView::kept);
        add(sections, "archived", plan.archived(), PlanView::archived);
        add(sections, "restored", restored, PlanView::kept);
        add(sections, "added", plan.added(), added -> incoming(added.now()));
        add(sections, "moved", moved, PlanView::kept);
        return new DeckView(
                deck.deck(),
                ImportRun.Counts.of(plan),
                plan.ambiguous().stream().map(PlanView::decision).toList(),
                sections);
    }

    private static List<Change.Kept> without(List<Change.Kept> some, List<Change.Kept> others) {
        Set<Long> ids = others.stream().map(kept -> kept.before().id()).collect(Collectors.toSet());
        return some.stream().filter(kept -> !ids.contains(kept.before().id())).toList();
    }

    private static <C> void add(List<Section> sections, String kind, List<C> changes, Function<C, Entry> entry) {
        if (!changes.isEmpty()) {
            List<Entry> entries =
                    changes.stream().limit(MOST_ENTRIES).map(entry).toList();
            sections.add(new Section(kind, changes.size(), entries));
        }
    }

    private static Entry incoming(IncomingCard card) {
        return new Entry(card.card().question(), null, place(card), List.of(), NO_CHANGE);
    }

    private static Entry archived(Change.Archived change) {
        return new Entry(change.before().question(), null, place(change.before()), List.of(), NO_CHANGE);
    }

    private static Entry kept(Change.Kept change) {
        List<String> marks = new ArrayList<>();
        if (change.renamed()) {
            marks.add("renamed");
        }
        if (change.edited()) {
            marks.add("edited");
        }
        if (change.restored()) {
            marks.add("restored");
        }
        if (change.moved()) {
            marks.add("moved");
        }
        String was = place(change.before());
        String now = place(change.now());
        return new Entry(
                change.now().card().question(),
                change.moved() && !was.equals(now) ? was : null,
                now,
                marks,
                change(change.before(), change.now()));
    }

    private static Decision decision(Change.Ambiguous change) {
        IncomingCard now = change.now();
        return new Decision(
                change.key(),
                now.card().question(),
                place(now),
                preview(now.card().answer()),
                change.candidates().stream().map(card -> candidate(card, now)).toList());
    }

    private static Candidate candidate(StoredCard card, IncomingCard now) {
        return new Candidate(card.id(), card.question(), place(card), card.archived(), change(card, now));
    }

    private static CardChange change(StoredCard before, IncomingCard now) {
        ParsedCard card = now.card();
        return new CardTexts(before.questionMarkdown(), before.front(), before.answer())
                .changeTo(new CardTexts(card.questionMarkdown(), card.front(), card.answer()));
    }

    private static String place(IncomingCard card) {
        return card.path() + ":" + card.card().line();
    }

    private static String place(StoredCard card) {
        return card.path() + ":" + card.line();
    }

    private static String preview(String text) {
        return text.length() <= PREVIEW ? text : text.substring(0, PREVIEW) + "…";
    }
}
