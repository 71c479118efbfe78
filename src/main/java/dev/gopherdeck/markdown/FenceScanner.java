package dev.gopherdeck.markdown;

import java.util.BitSet;
import java.util.List;

/**
 * Finds the lines of fenced code, at any indentation and in quotes and list items. A fence that its author forgot to
 * close would hide the rest of the file; it is taken to end before the next heading instead, with a warning.
 */
final class FenceScanner {

    private final SourceLines source;
    private final List<Problem> problems;
    private final BitSet code = new BitSet();
    /** The shortest fence per character for which no end was found up to the end of the file; keeps the scan linear. */
    private int endlessBackticks = Integer.MAX_VALUE;

    private int endlessTildes = Integer.MAX_VALUE;

    private FenceScanner(SourceLines source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The lines of fenced code with their fences, by 1-based number. */
    static BitSet scan(SourceLines source, int firstLine, List<Problem> problems) {
        FenceScanner scanner = new FenceScanner(source, problems);
        int line = firstLine;
        while (line <= source.count()) {
            Fence fence = Fence.opening(source.get(line));
            line = fence == null ? line + 1 : scanner.take(line, fence);
        }
        return scanner.code;
    }

    private int take(int opening, Fence fence) {
        int end = isEndless(fence) ? 0 : end(opening, fence);
        if (end == 0) {
            end = lineBeforeNextHeading(opening);
            List<String> remedy = List.of(String.valueOf(end), fence.marks());
            problems.add(new Problem(opening, fence.column(), Fault.FENCE_NEVER_CLOSED, remedy));
        }
        code.set(opening, end + 1);
        return end + 1;
    }

    /** The closing line, or 0 where there is none or where another fence opens after a heading, which means one was forgotten. */
    private int end(int opening, Fence fence) {
        boolean heading = false;
        for (int line = opening + 1; line <= source.count(); line++) {
            String text = source.get(line);
            if (fence.isClosedBy(text)) {
                return line;
            }
            if (fence.isLeftBy(text)) {
                return line - 1;
            }
            if (heading && fence.isReopenedBy(text)) {
                return 0;
            }
            heading |= startsChapter(line);
        }
        rememberEndless(fence);
        return 0;
    }

    private int lineBeforeNextHeading(int opening) {
        int line = opening + 1;
        while (line <= source.count() && !startsChapter(line)) {
            line++;
        }
        return line - 1;
    }

    /** A heading after a blank line; a comment inside shell code seldom looks like that. */
    private boolean startsChapter(int line) {
        return source.get(line).startsWith("#")
                && source.isBlank(line - 1)
                && AtxHeading.parse(source.get(line)) != null;
    }

    private boolean isEndless(Fence fence) {
        return fence.length() >= (fence.mark() == '`' ? endlessBackticks : endlessTildes);
    }

    private void rememberEndless(Fence fence) {
        if (fence.mark() == '`') {
            endlessBackticks = Math.min(endlessBackticks, fence.length());
        } else {
            endlessTildes = Math.min(endlessTildes, fence.length());
        }
    }
}
