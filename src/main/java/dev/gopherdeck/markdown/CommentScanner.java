package dev.gopherdeck.markdown;

import java.util.BitSet;

/** Finds the lines that hold nothing but HTML comments, which may span many. */
final class CommentScanner {

    private CommentScanner() {}

    /** The lines of comments, by 1-based number; a comment that never ends is text. */
    static BitSet scan(SourceLines source, int firstLine, BitSet code) {
        BitSet comments = new BitSet();
        int lastEnd = lastEnd(source);
        int line = firstLine;
        while (line <= source.count()) {
            boolean opens = !code.get(line) && source.get(line).stripLeading().startsWith("<!--");
            int end = opens && line <= lastEnd ? end(source, line) : 0;
            if (end > 0) {
                comments.set(line, end + 1);
            }
            line = Math.max(line, end) + 1;
        }
        return comments;
    }

    private static int lastEnd(SourceLines source) {
        int line = source.count();
        while (line > 0 && !source.get(line).contains("-->")) {
            line--;
        }
        return line;
    }

    /** The line on which the comment ends, 0 where text follows it there. */
    private static int end(SourceLines source, int opening) {
        int line = opening;
        while (!source.get(line).contains("-->")) {
            line++;
        }
        String last = source.get(line);
        return last.substring(last.indexOf("-->") + 3).isBlank() ? line : 0;
    }
}
