package dev.gopherdeck.markdown;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Looks for the question above an answer's label: the paragraph before it, beyond code that belongs to the question. */
final class UnlabelledQuestion {

    private static final int FARTHEST = 80;
    private static final Pattern BOLD = Pattern.compile("^\\s*(?:\\*\\*|__|<b>|<strong>).*");

    private final Manuscript notes;
    private final BitSet headings;
    private final int first;

    /** @param first the first line that no other card has taken */
    UnlabelledQuestion(Manuscript notes, BitSet headings, int first) {
        this.notes = notes;
        this.headings = headings;
        this.first = first;
    }

    /** The question's first line, or 0 where nothing above the label reads like one. */
    int before(int label) {
        int nearest = previousText(label);
        if (nearest == 0) {
            return 0;
        }
        boolean paragraph = true;
        for (int line = nearest; line >= Math.max(first, label - FARTHEST) && !headings.get(line); line--) {
            paragraph &= notes.isText(line);
            if (notes.isText(line) && poses(notes.line(line), paragraph)) {
                return isBelowAskingHeading(line) ? 0 : line;
            }
        }
        return 0;
    }

    private int previousText(int label) {
        int line = label - 1;
        while (line >= first && !notes.isText(line)) {
            line--;
        }
        return line < first || headings.get(line) ? 0 : line;
    }

    /** In the paragraph before the label a number or bold text is enough; farther up the line has to ask. */
    private static boolean poses(String line, boolean paragraph) {
        boolean marked = Numbering.isNumbered(line) || BOLD.matcher(line).matches();
        return Asking.of(line) != Asking.NO || (paragraph && marked);
    }

    /** Directly below a heading that asks itself, the line is a description and the heading the question. */
    private boolean isBelowAskingHeading(int line) {
        int above = line - 1;
        while (above >= notes.firstLine() && notes.source().isBlank(above)) {
            above--;
        }
        return above >= notes.firstLine()
                && headings.get(above)
                && (Asking.of(headingText(above)) != Asking.NO || Numbering.isNumbered(headingText(above)));
    }

    private String headingText(int line) {
        AtxHeading heading = AtxHeading.parse(notes.line(line));
        return heading == null ? notes.line(line) : heading.title();
    }
}
