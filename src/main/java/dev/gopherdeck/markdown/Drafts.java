package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists of cards that must not overlap. */
final class Drafts {

    private Drafts() {}

    /** The first list with those of the second that overlap none of it, in the order of the file. */
    static List<Draft> merge(List<Draft> first, List<Draft> second) {
        List<Draft> merged = new ArrayList<>(first);
        merged.sort(Comparator.comparingInt(Draft::line));
        List<Draft> taken = List.copyOf(merged);
        int next = 0;
        for (Draft draft : second) {
            while (next < taken.size() && taken.get(next).lastLine() < draft.line()) {
                next++;
            }
            if (next == taken.size() || !taken.get(next).overlaps(draft)) {
                merged.add(draft);
            }
        }
        merged.sort(Comparator.comparingInt(Draft::line));
        return merged;
    }
}
