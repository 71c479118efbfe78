package dev.gopherdeck.importing;

import java.util.List;

/** How an attempt to import ended. */
public sealed interface ImportOutcome {

    /** One for each deck that changed. */
    default List<ImportRun> runs() {
        return List.of();
    }

    /**
     * All of it is in the decks now.
     *
     * @param runs one for each deck that changed; none where the decks held it all before
     * @param plans what was done
     */
    record Applied(List<ImportRun> runs, ImportPlans plans) implements ImportOutcome {

        public Applied {
            runs = List.copyOf(runs);
        }
    }

    /** The notes are what the decks hold; they were not even read. */
    record Unchanged(List<CurrentNotes.Holding> decks) implements ImportOutcome {

        public Unchanged {
            decks = List.copyOf(decks);
        }
    }

    /** Notes or decks changed since the plan was shown; nothing was applied, and this is the plan now. */
    record Outdated(ImportPlans plans) implements ImportOutcome {}

    /** Ambiguous cards are left; nothing was applied. */
    record Undecided(ImportPlans plans) implements ImportOutcome {}

    /**
     * Nobody was asked, and some decks hold out against notes that were rolled back.
     *
     * @param runs one for each other deck that changed
     */
    record HeldBack(List<String> decks, List<ImportRun> runs, ImportPlans plans) implements ImportOutcome {

        public HeldBack {
            decks = List.copyOf(decks);
            runs = List.copyOf(runs);
        }
    }
}
