package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds ids that two cards of one file claim; the first keeps it. */
final class DuplicateIds {

    private DuplicateIds() {}

    static ParsedNotes withoutDuplicates(ParsedNotes notes) {
        Map<String, Integer> holders = new HashMap<>();
        List<ParsedCard> cards = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(notes.problems());
        for (ParsedCard card : notes.cards()) {
            Integer holder = card.explicitId() == null ? null : holders.putIfAbsent(card.explicitId(), card.line());
            if (holder == null) {
                cards.add(card);
            } else {
                cards.add(card.withoutExplicitId());
                problems.add(new Problem(
                        card.line(), Fault.ID_TAKEN, String.valueOf(card.explicitId()), String.valueOf(holder)));
            }
        }
        problems.sort(Comparator.comparingInt(Problem::line));
        return new ParsedNotes(notes.path(), notes.frontMatter(), cards, problems, notes.lost(), notes.contextLines());
    }
}
