package dev.gopherdeck.markdown;

/** An inclusive range of 1-based source lines. */
public record LineRange(int first, int last) {

    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("not a range of lines: " + first + ".." + last);
        }
    }
}
