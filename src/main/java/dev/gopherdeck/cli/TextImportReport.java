package dev.gopherdeck.cli;

import dev.gopherdeck.importing.Change;
import dev.gopherdeck.importing.DeckPlan;
import dev.gopherdeck.importing.ImportOutcome;
import dev.gopherdeck.importing.ImportPlan;
import dev.gopherdeck.importing.ImportPlans;
import dev.gopherdeck.importing.IncomingCard;
import dev.gopherdeck.importing.NotesProblem;
import dev.gopherdeck.importing.StoredCard;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Problems in the form in which editors find file, line and column; then every deck with its changes. */
final class TextImportReport implements ImportReport {

    @Override
    public void print(ImportPlans plans, PrintWriter out) {
        plans.problems().forEach(problem -> print(problem, out));
        plans.decks().forEach(deck -> print(deck, out));
    }

    @Override
    public void print(ImportOutcome outcome, PrintWriter out) {
        if (outcome instanceof ImportOutcome.Applied applied) {
            print(applied.plans(), out);
        } else if (outcome instanceof ImportOutcome.HeldBack heldBack) {
            print(heldBack.plans(), out);
            heldBack.decks()
                    .forEach(deck -> out.printf("%s: left alone, as this was rolled back; see /import%n", deck));
        } else if (outcome instanceof ImportOutcome.Undecided undecided) {
            print(undecided.plans(), out);
            out.println("Nothing was changed: some cards may be one of several. Decide on /import.");
        } else {
            out.println("Nothing has changed since the last import.");
        }
    }

    private static void print(NotesProblem found, PrintWriter out) {
        out.printf(
                "%s:%d:%d: %s: %s%n",
                found.path(),
                found.problem().line(),
                found.problem().column(),
                found.problem().severity().name().toLowerCase(Locale.ROOT),
                found.problem().message());
    }

    private static void print(DeckPlan deck, PrintWriter out) {
        ImportPlan plan = deck.plan();
        plan.added().forEach(card -> line("added", card.now(), out));
        kept("edited", plan.edited(), out);
        kept("moved", plan.moved(), out);
        kept("renamed", plan.renamed(), out);
        plan.archived().forEach(card -> line("archived", card.before(), out));
        kept("restored", plan.restored(), out);
        plan.ambiguous().forEach(card -> ambiguous(card, out));
        deck.pictures().forEach(picture -> out.printf("picture %s%n", picture));
        out.printf(
                "%s: %d added, %d edited, %d moved, %d renamed, %d archived, %d restored, %d ambiguous, %d unchanged%n",
                deck.deck(),
                plan.added().size(),
                plan.edited().size(),
                plan.moved().size(),
                plan.renamed().size(),
                plan.archived().size(),
                plan.restored().size(),
                plan.ambiguous().size(),
                plan.unchanged());
    }

    private static void kept(String change, List<Change.Kept> cards, PrintWriter out) {
        cards.forEach(card -> line(change, card.now(), out));
    }

    private static void ambiguous(Change.Ambiguous card, PrintWriter out) {
        line("ambiguous", card.now(), out);
        card.candidates().forEach(candidate -> line("  or", candidate, out));
    }

    private static void line(String change, IncomingCard card, PrintWriter out) {
        out.printf(
                "%s %s:%d %s%n",
                change, card.path(), card.card().line(), card.card().question());
    }

    private static void line(String change, StoredCard card, PrintWriter out) {
        out.printf("%s %s:%d %s%n", change, card.path(), card.line(), card.question());
    }
}
