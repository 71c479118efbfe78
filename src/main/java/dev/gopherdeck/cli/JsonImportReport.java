package dev.gopherdeck.cli;

import dev.gopherdeck.importing.Change;
import dev.gopherdeck.importing.CurrentNotes;
import dev.gopherdeck.importing.DeckPlan;
import dev.gopherdeck.importing.ImportOutcome;
import dev.gopherdeck.importing.ImportPlan;
import dev.gopherdeck.importing.ImportPlans;
import dev.gopherdeck.importing.IncomingCard;
import dev.gopherdeck.importing.StoredCard;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One object for scripts; its shape is a contract. */
final class JsonImportReport implements ImportReport {

    @Override
    public void print(ImportPlans plans, PrintWriter out) {
        write(plans.decks().stream().map(JsonImportReport::deck).toList(), out);
    }

    @Override
    public void print(ImportOutcome outcome, PrintWriter out) {
        if (outcome instanceof ImportOutcome.Unchanged unchanged) {
            write(unchanged.decks().stream().map(JsonImportReport::unchanged).toList(), out);
        } else {
            print(plans(outcome), out);
        }
    }

    private static ImportPlans plans(ImportOutcome outcome) {
        if (outcome instanceof ImportOutcome.Applied applied) {
            return applied.plans();
        } else if (outcome instanceof ImportOutcome.Undecided undecided) {
            return undecided.plans();
        } else if (outcome instanceof ImportOutcome.HeldBack heldBack) {
            return heldBack.plans();
        }
        throw new IllegalArgumentException("no plans in " + outcome);
    }

    private static void write(List<Map<String, Object>> plans, PrintWriter out) {
        out.println(Json.write(Map.of("plans", plans)));
    }

    private static Map<String, Object> unchanged(CurrentNotes.Holding holding) {
        Map<String, Object> json = plan(holding.deck(), new ImportPlan(List.of()));
        json.put("unchanged", holding.cards());
        return json;
    }

    private static Map<String, Object> deck(DeckPlan deck) {
        return plan(deck.deck(), deck.plan());
    }

    private static Map<String, Object> plan(String deck, ImportPlan plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("deck", deck);
        json.put("added", plan.added().stream().map(card -> now(card.now())).toList());
        json.put("edited", kept(plan.edited()));
        json.put("moved", kept(plan.moved()));
        json.put("renamed", kept(plan.renamed()));
        json.put(
                "archived",
                plan.archived().stream().map(card -> before(card.before())).toList());
        json.put("restored", kept(plan.restored()));
        json.put(
                "ambiguous",
                plan.ambiguous().stream().map(JsonImportReport::ambiguous).toList());
        json.put("unchanged", plan.unchanged());
        return json;
    }

    private static List<Map<String, Object>> kept(List<Change.Kept> cards) {
        return cards.stream().map(JsonImportReport::kept).toList();
    }

    private static Map<String, Object> kept(Change.Kept card) {
        Map<String, Object> json = now(card.now());
        json.putAll(before(card.before()));
        return json;
    }

    private static Map<String, Object> ambiguous(Change.Ambiguous card) {
        Map<String, Object> json = now(card.now());
        json.put(
                "candidates",
                card.candidates().stream().map(JsonImportReport::before).toList());
        return json;
    }

    private static Map<String, Object> now(IncomingCard card) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", card.card().question());
        json.put("path", card.path());
        json.put("line", card.card().line());
        return json;
    }

    private static Map<String, Object> before(StoredCard card) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("wasQuestion", card.question());
        json.put("wasPath", card.path());
        json.put("wasLine", card.line());
        return json;
    }
}
