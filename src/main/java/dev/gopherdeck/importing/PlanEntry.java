package dev.gopherdeck.importing;

import dev.gopherdeck.deck.CardChange;
import dev.gopherdeck.deck.CardTexts;
import dev.gopherdeck.markdown.ParsedCard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One card of a plan.
 *
 * @param was its place before; null where it is the same or there was none
 * @param marks what else happens to it
 * @param change what changes in its text
 */
record PlanEntry(String question, @Nullable String was, String place, List<String> marks, CardChange change) {

    private static final CardChange NO_CHANGE = new CardChange(List.of());

    static PlanEntry of(Change.Added change) {
        IncomingCard card = change.now();
        return new PlanEntry(card.card().question(), null, place(card), List.of(), NO_CHANGE);
    }

    static PlanEntry of(Change.Archived change) {
        StoredCard card = change.before();
        return new PlanEntry(card.question(), null, place(card), List.of(), NO_CHANGE);
    }

    static PlanEntry of(Change.Kept change) {
        String was = place(change.before());
        String now = place(change.now());
        return new PlanEntry(
                change.now().card().question(),
                change.moved() && !was.equals(now) ? was : null,
                now,
                marks(change),
                change(change.before(), change.now()));
    }

    private static List<String> marks(Change.Kept change) {
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
        return marks;
    }

    static CardChange change(StoredCard before, IncomingCard now) {
        ParsedCard card = now.card();
        return new CardTexts(before.questionMarkdown(), before.front(), before.answer())
                .changeTo(new CardTexts(card.questionMarkdown(), card.front(), card.answer()));
    }

    static String place(IncomingCard card) {
        return card.path() + ":" + card.card().line();
    }

    static String place(StoredCard card) {
        return card.path() + ":" + card.line();
    }
}
