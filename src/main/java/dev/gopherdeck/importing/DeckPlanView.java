package dev.gopherdeck.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One deck of a plan as its page shows it.
 *
 * @param language BCP 47 tag of its cards, if they say
 * @param counts those of its run
 * @param pictures paths of those that come or change
 */
record DeckPlanView(
        String name,
        @Nullable String language,
        ImportRun.Counts counts,
        List<CardDecision> decisions,
        List<Section> sections,
        List<String> pictures) {

    /** Longer lists tell nobody more, and a page of thousands of differences is slow. */
    private static final int MOST_ENTRIES = 200;

    /** All cards that one kind of change meets; of very many only the first are entries. */
    record Section(String kind, int total, List<PlanEntry> entries) {

        public int more() {
            return total - entries.size();
        }
    }

    static DeckPlanView of(DeckPlan deck) {
        ImportPlan plan = deck.plan();
        return new DeckPlanView(
                deck.deck(),
                deck.language(),
                ImportRun.Counts.of(plan, deck.pictures().size()),
                plan.ambiguous().stream().map(CardDecision::of).toList(),
                sections(plan),
                deck.pictures());
    }

    /** Whether there is anything to apply but decisions. */
    public boolean changesNothing() {
        return sections.isEmpty() && pictures.isEmpty();
    }

    /** Every card stands in one of them: where most of it is told. */
    private static List<Section> sections(ImportPlan plan) {
        List<Change.Kept> changed = plan.kept().stream()
                .filter(kept -> kept.renamed() || kept.edited())
                .toList();
        List<Change.Kept> restored = without(plan.restored(), changed);
        List<Change.Kept> moved = without(without(plan.moved(), changed), restored);
        List<Section> sections = new ArrayList<>();
        add(sections, "changed", changed, PlanEntry::of);
        add(sections, "archived", plan.archived(), PlanEntry::of);
        add(sections, "restored", restored, PlanEntry::of);
        add(sections, "added", plan.added(), PlanEntry::of);
        add(sections, "moved", moved, PlanEntry::of);
        return sections;
    }

    private static List<Change.Kept> without(List<Change.Kept> some, List<Change.Kept> others) {
        Set<Long> ids = others.stream().map(kept -> kept.before().id()).collect(Collectors.toSet());
        return some.stream().filter(kept -> !ids.contains(kept.before().id())).toList();
    }

    private static <C> void add(List<Section> sections, String kind, List<C> changes, Function<C, PlanEntry> entry) {
        if (!changes.isEmpty()) {
            List<PlanEntry> entries =
                    changes.stream().limit(MOST_ENTRIES).map(entry).toList();
            sections.add(new Section(kind, changes.size(), entries));
        }
    }
}
