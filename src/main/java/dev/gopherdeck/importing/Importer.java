package dev.gopherdeck.importing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applies plans: wholly or not at all, and one import after the other. */
@Component
class Importer {

    private final Planner planner;
    private final DeckWriter writer;
    private final ImportRuns runs;
    private final CurrentNotes current;
    private final WaitingImports waiting;
    private final Clock clock;

    Importer(
            Planner planner,
            DeckWriter writer,
            ImportRuns runs,
            CurrentNotes current,
            WaitingImports waiting,
            Clock clock) {
        this.planner = planner;
        this.writer = writer;
        this.runs = runs;
        this.current = current;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Applies the plan that somebody saw, if it is still the plan. */
    @Transactional
    ImportOutcome applyConfirmed(ReadNotes notes, String token, Decisions decisions, ImportProgress progress) {
        progress.comparing();
        runs.lock();
        PlannedImport draft = planner.draft(notes);
        ImportPlans plans = draft.plans(decisions);
        if (!plans.token().equals(token)) {
            return new ImportOutcome.Outdated(draft.plans());
        }
        if (plans.undecided() > 0) {
            return new ImportOutcome.Undecided(plans);
        }
        waiting.remove(notes.source().place());
        return new ImportOutcome.Applied(apply(draft, plans, progress), plans);
    }

    /** Applies what needs no decision: everything, or nothing of a plan in which anything is ambiguous. */
    @Transactional
    ImportOutcome applyUnattended(ReadNotes notes) {
        runs.lock();
        PlannedImport draft = planner.draft(notes);
        PlannedImport willing = draft.only(deck -> !isHeldBack(notes, deck));
        ImportPlans plans = willing.plans();
        List<String> heldBack = draft.decks().stream()
                .filter(deck -> !willing.decks().contains(deck))
                .map(PlannedDeck::name)
                .toList();
        if (plans.undecided() > 0) {
            keepWaiting(notes, plans.undecided(), heldBack.size());
            return new ImportOutcome.Undecided(plans);
        }
        List<ImportRun> done = apply(willing, plans, new ImportProgress());
        if (heldBack.isEmpty()) {
            waiting.remove(notes.source().place());
            return new ImportOutcome.Applied(done, plans);
        }
        current.forget(notes.source().name());
        keepWaiting(notes, 0, heldBack.size());
        return new ImportOutcome.HeldBack(heldBack, done, plans);
    }

    private void keepWaiting(ReadNotes notes, int undecided, int rolledBack) {
        waiting.add(new WaitingImport(notes.source().place(), notes.deck(), clock.instant(), undecided, rolledBack));
    }

    private boolean isHeldBack(ReadNotes notes, PlannedDeck draft) {
        return draft.deck()
                .filter(deck -> runs.wasRolledBack(
                        notes.source().name(), deck.id(), draft.notes().digest()))
                .isPresent();
    }

    private List<ImportRun> apply(PlannedImport draft, ImportPlans plans, ImportProgress progress) {
        current.forget(draft.notes().source().name());
        List<DeckChanges> changes = new ArrayList<>();
        for (int i = 0; i < draft.decks().size(); i++) {
            changes.add(
                    new DeckChanges(draft.decks().get(i), plans.decks().get(i).plan()));
        }
        progress.writing(changes.stream().mapToInt(DeckChanges::writes).sum());
        return changes.stream()
                .flatMap(deck -> writer.write(draft.notes(), deck, progress).stream())
                .toList();
    }
}
