package dev.gopherdeck.markdown;

import org.jspecify.annotations.Nullable;

/**
 * The opening line of fenced code.
 *
 * @param mark the character of the fence
 * @param length how many of them, at most {@link #LONGEST}
 * @param column the 1-based column at which it stands
 * @param quoted whether it stands in a block quote, which ends it too
 */
record Fence(char mark, int length, int column, boolean quoted) {

    static final int LONGEST = 64;

    static @Nullable Fence opening(String line) {
        int start = skipContainers(line);
        int length = run(line, start);
        if (length < 3 || (line.charAt(start) == '`' && line.indexOf('`', start + length) >= 0)) {
            return null;
        }
        return new Fence(line.charAt(start), Math.min(length, LONGEST), start + 1, line.lastIndexOf('>', start) >= 0);
    }

    /** Any indentation up to three columns beyond the opening's closes: authors do not align fences in lists. */
    boolean isClosedBy(String line) {
        int start = skipQuotes(line);
        int length = run(line, start);
        return length >= this.length
                && line.charAt(start) == mark
                && start < column + 3
                && line.substring(start + length).isBlank();
    }

    /** Whether the block quote around the fence has ended. */
    boolean isLeftBy(String line) {
        return quoted && !line.stripLeading().startsWith(">");
    }

    /** Whether the line would open another fence of this kind. */
    boolean isReopenedBy(String line) {
        Fence other = opening(line);
        return other != null && other.mark == mark && other.length == length && other.column <= column;
    }

    String marks() {
        return String.valueOf(mark).repeat(length);
    }

    private static int run(String line, int start) {
        if (start >= line.length() || (line.charAt(start) != '`' && line.charAt(start) != '~')) {
            return 0;
        }
        int end = start;
        while (end < line.length() && line.charAt(end) == line.charAt(start)) {
            end++;
        }
        return end - start;
    }

    private static int skipQuotes(String line) {
        int i = 0;
        while (i < line.length() && (line.charAt(i) == '>' || isSpace(line.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** Skips quote marks and one list marker. */
    private static int skipContainers(String line) {
        int i = skipQuotes(line);
        int end = i;
        while (end < line.length() && end - i < 9 && Character.isDigit(line.charAt(end))) {
            end++;
        }
        boolean ordered = end > i && end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == ')');
        boolean bullet = end == i && i < line.length() && "-*+".indexOf(line.charAt(i)) >= 0;
        int next = end + 1;
        if (!(ordered || bullet) || next >= line.length() || !isSpace(line.charAt(next))) {
            return i;
        }
        while (next < line.length() && isSpace(line.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
