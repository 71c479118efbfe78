package dev.gopherdeck.importing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the stored card behind each incoming one, without markers in the notes. A pure function of two lists: the
 * surest evidence first, and what no evidence decides is left open.
 */
final class Reconciler {

    private Reconciler() {}

    /**
     * Matches a deck with the notes of an import.
     *
     * @param stored all cards of the deck, archived ones included, in the deck's order
     * @param incoming the cards of the notes, in order; no id twice
     * @param reach how far the notes speak for a stored card
     */
    static Matching match(
            List<StoredCard> stored, List<IncomingCard> incoming, Function<StoredCard, Coverage.Reach> reach) {
        Pairing pairing = new Pairing(stored, incoming);
        Candidates candidates = new Candidates(pairing, reach);
        ExplicitIdMatch.link(pairing);
        QuestionMatch questions = new QuestionMatch(pairing);
        questions.link(candidates.live());
        questions.linkAlike(candidates.foreign());
        questions.link(candidates.archived());
        Map<Integer, List<Integer>> open = new EvidenceMatch(pairing).link(candidates.live());
        return new Matching(pairing, open, reach);
    }
}
