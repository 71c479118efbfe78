package dev.gopherdeck.importing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan as its page shows it.
 *
 * @param skipped files that were not read
 * @param problems those of files that were read
 * @param undecided how many cards need a decision
 */
record PlanView(
        String source,
        List<DeckPlanView> decks,
        List<SkippedFile> skipped,
        List<NotesProblem> problems,
        int undecided,
        String token) {

    static PlanView of(NotesSource source, ImportPlans plans) {
        Set<String> skipped = source.skipped().stream().map(SkippedFile::path).collect(Collectors.toSet());
        return new PlanView(
                source.name(),
                plans.decks().stream().map(DeckPlanView::of).toList(),
                source.skipped(),
                plans.problems().stream()
                        .filter(problem -> !skipped.contains(problem.path()))
                        .toList(),
                plans.undecided(),
                plans.token());
    }

    /** Whether there is anything to apply. */
    public boolean changesNothing() {
        return undecided == 0 && decks.stream().allMatch(DeckPlanView::changesNothing);
    }
}
