package dev.gopherdeck.importing;

import dev.gopherdeck.deck.CardChange;
import java.util.List;

/**
 * A card of a plan that may be one of several.
 *
 * @param key names it in the answer, see {@link Decisions}
 * @param preview the beginning of its answer
 */
record CardDecision(String key, String question, String place, String preview, List<Candidate> candidates) {

    private static final int PREVIEW = 240;

    /** A stored card that it may be. */
    record Candidate(long id, String question, String place, boolean archived, CardChange change) {}

    static CardDecision of(Change.Ambiguous change) {
        IncomingCard now = change.now();
        return new CardDecision(
                change.key(),
                now.card().question(),
                PlanEntry.place(now),
                preview(now.card().answer()),
                change.candidates().stream().map(card -> candidate(card, now)).toList());
    }

    private static Candidate candidate(StoredCard card, IncomingCard now) {
        return new Candidate(
                card.id(), card.question(), PlanEntry.place(card), card.archived(), PlanEntry.change(card, now));
    }

    private static String preview(String text) {
        return text.length() <= PREVIEW ? text : text.substring(0, PREVIEW) + "…";
    }
}
