package dev.gopherdeck.importing;

import java.util.List;

/**
 * What an import would do.
 *
 * @param decks one plan for each deck that the notes belong to, or that they leave
 * @param problems in the order of paths and lines
 * @param token the same as long as notes and decks are; {@link Importing#apply} wants it back
 */
public record ImportPlans(List<DeckPlan> decks, List<NotesProblem> problems, String token) {

    public ImportPlans {
        decks = List.copyOf(decks);
        problems = List.copyOf(problems);
    }

    /** How many cards somebody has to decide about. */
    public int undecided() {
        return decks.stream().mapToInt(deck -> deck.plan().ambiguous().size()).sum();
    }
}
