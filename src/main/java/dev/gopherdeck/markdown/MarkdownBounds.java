package dev.gopherdeck.markdown;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Keeps away from flexmark what it takes quadratic time or unbounded recursion for: long texts, blocks of very many lines
 * or inline marks, long runs of emphasis, many definitions, deep nesting. Measured: within the bounds the worst patterns
 * known take some tens of milliseconds, just beyond 64 KB without them half a minute. Counting is linear, and no text that
 * people write comes near the bounds.
 */
final class MarkdownBounds {

    private static final int LONGEST = 64 * 1024;
    private static final int MOST_LINES = 1_000;
    private static final int MOST_MARKS = 2_000;
    private static final int LONGEST_RUN = 200;
    private static final int MOST_DEFINITIONS = 200;
    private static final int DEEPEST = 60;
    private static final BitSet MARKS = characters("[]<>&`*_~!\\");
    private static final String CONTAINERS = ">-+*.)";

    /** What is too much, and how much would do. */
    private record Excess(Fault fault, int bound) {}

    private final String markdown;
    private int lines;
    private int marks;
    private int definitions;
    /** The characters of the open code fence, whose lines are no markup. */
    private @Nullable String fence;

    private MarkdownBounds(String markdown) {
        this.markdown = markdown;
    }

    private static BitSet characters(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }

    /** What is wrong with the card, or null. */
    static @Nullable Problem check(ParsedCard card) {
        for (String side : new String[] {card.questionMarkdown(), card.front(), card.answer()}) {
            Excess excess = excess(side);
            if (excess != null) {
                return new Problem(card.line(), excess.fault(), String.valueOf(excess.bound()));
            }
        }
        return null;
    }

    static boolean isWithin(String markdown) {
        return excess(markdown) == null;
    }

    private static @Nullable Excess excess(String markdown) {
        return markdown.length() > LONGEST
                ? new Excess(Fault.CARD_TOO_LONG, LONGEST)
                : new MarkdownBounds(markdown).excess();
    }

    private @Nullable Excess excess() {
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            Excess excess = isFenced(line) ? null : count(line);
            if (excess != null) {
                return excess;
            }
        }
        return null;
    }

    /** Only fences at the margin count as such: in doubt a line is markup. */
    private boolean isFenced(String line) {
        String open = fence;
        if (open != null) {
            boolean closes = line.startsWith(open) && line.strip().chars().allMatch(c -> c == open.charAt(0));
            fence = closes ? null : open;
            return true;
        }
        int length = 0;
        while (length < line.length()
                && (line.charAt(0) == '`' || line.charAt(0) == '~')
                && line.charAt(length) == line.charAt(0)) {
            length++;
        }
        fence = length > 2 && line.indexOf('`', length) < 0 ? line.substring(0, length) : null;
        return fence != null;
    }

    private @Nullable Excess count(String line) {
        if (line.isBlank()) {
            lines = 0;
            marks = 0;
            return null;
        }
        lines++;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean mark = MARKS.get(c);
            marks += mark ? 1 : 0;
            run = mark && i > 0 && line.charAt(i - 1) == c ? run + 1 : 0;
            definitions += c == ']' && line.startsWith(":", i + 1) ? 1 : 0;
            if (run > LONGEST_RUN) {
                return new Excess(Fault.CARD_WITH_LONG_RUN, LONGEST_RUN);
            }
        }
        return total(line);
    }

    private @Nullable Excess total(String line) {
        if (lines > MOST_LINES) {
            return new Excess(Fault.CARD_WITH_LONG_BLOCK, MOST_LINES);
        }
        if (marks > MOST_MARKS) {
            return new Excess(Fault.CARD_WITH_MANY_MARKS, MOST_MARKS);
        }
        if (definitions > MOST_DEFINITIONS) {
            return new Excess(Fault.CARD_WITH_MANY_DEFINITIONS, MOST_DEFINITIONS);
        }
        return depth(line) > DEEPEST ? new Excess(Fault.CARD_TOO_DEEP, DEEPEST) : null;
    }

    /** How many quotes and list items the line may open at once, and how far lists indent it. */
    private static int depth(String line) {
        int depth = 0;
        int spaces = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (CONTAINERS.indexOf(c) >= 0) {
                depth++;
            } else if (Character.isWhitespace(c)) {
                spaces++;
            } else if (!Character.isDigit(c)) {
                break;
            }
        }
        int deepest = Math.max(depth, (spaces - depth) / 4);
        return deepest > DEEPEST && isRule(line) ? 0 : deepest;
    }

    private static boolean isRule(String line) {
        return line.strip().chars().distinct().count() == 1;
    }
}
