package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.ParsedCard;
import dev.gopherdeck.markdown.ParsedNotes;
import dev.gopherdeck.markdown.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds ids that cards of several files of a deck claim; the first in the order of paths keeps it. */
final class ExplicitIds {

    private final Map<String, Claim> claims = new HashMap<>();

    private record Claim(String path, int line) {}

    /** Takes the claims of the next file; cards whose id is taken lose it and get an error that names both places. */
    ParsedNotes withoutDuplicates(ParsedNotes notes) {
        List<ParsedCard> cards = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(notes.problems());
        for (ParsedCard card : notes.cards()) {
            Claim first = claim(notes, card);
            cards.add(first == null ? card : card.withoutExplicitId());
            if (first != null) {
                problems.add(problem(card, first));
            }
        }
        problems.sort(Comparator.comparingInt(Problem::line));
        return new ParsedNotes(notes.path(), notes.frontMatter(), cards, problems, notes.lost(), notes.contextLines());
    }

    private @Nullable Claim claim(ParsedNotes notes, ParsedCard card) {
        return card.explicitId() == null
                ? null
                : claims.putIfAbsent(card.explicitId(), new Claim(notes.path(), card.line()));
    }

    private static Problem problem(ParsedCard card, Claim first) {
        String place = first.path() + ":" + first.line();
        return new Problem(card.line(), SourceFault.ID_TAKEN_ELSEWHERE, String.valueOf(card.explicitId()), place);
    }
}
