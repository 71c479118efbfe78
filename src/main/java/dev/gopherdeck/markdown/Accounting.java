package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Sees to it that every line with text is known to be part of a card, a problem, or context. */
final class Accounting {

    private Accounting() {}

    /** The lines with text that neither cards nor problems account for, as ranges. */
    static List<LineRange> contextLines(Manuscript notes, List<Draft> drafts, List<Problem> problems) {
        BitSet context = new BitSet();
        for (int line = 1; line <= notes.lastLine(); line++) {
            context.set(line, !notes.source().isBlank(line));
        }
        drafts.forEach(draft -> context.clear(draft.line(), draft.lastLine() + 1));
        problems.forEach(problem -> context.clear(problem.line()));
        List<LineRange> ranges = new ArrayList<>();
        for (int first = context.nextSetBit(0); first >= 0; ) {
            int end = context.nextClearBit(first);
            ranges.add(new LineRange(first, end - 1));
            first = context.nextSetBit(end);
        }
        return ranges;
    }
}
