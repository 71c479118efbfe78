package dev.gopherdeck.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Keeps away from flexmark what it takes quadratic time or endless recursion for: long texts, many brackets, long runs of
 * emphasis, many definitions and deep nesting. Counting is linear; no text that people write comes near the bounds.
 */
final class MarkdownBounds {

    static final int LONGEST = 64 * 1024;
    private static final int MOST_BRACKETS = 3_000;
    private static final int MOST_EMPHASIS = 4_000;
    private static final int LONGEST_EMPHASIS = 200;
    private static final int MOST_DEFINITIONS = 500;
    private static final int DEEPEST = 100;

    private MarkdownBounds() {}

    /** What is wrong with the card, or null. */
    static @Nullable Problem check(ParsedCard card) {
        String excess = excess(card.questionMarkdown() + "\n" + card.front());
        if (excess == null) {
            excess = excess(card.answer());
        }
        return excess == null
                ? null
                : new Problem(
                        card.line(),
                        1,
                        Problem.Severity.ERROR,
                        "this card has " + excess + " and was left out; divide it");
    }

    /** What exceeds the bounds, or null. */
    static @Nullable String excess(String markdown) {
        if (markdown.length() > LONGEST) {
            return "more than 64 KB of text";
        }
        int brackets = 0;
        int emphasis = 0;
        int definitions = 0;
        int run = 0;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            boolean mark = c == '*' || c == '_' || c == '~';
            run = mark ? run + 1 : 0;
            emphasis += mark ? 1 : 0;
            brackets += c == '[' || c == '<' ? 1 : 0;
            definitions += c == ']' && markdown.startsWith(":", i + 1) ? 1 : 0;
            if (run > LONGEST_EMPHASIS && !isRule(markdown, i)) {
                return "a run of more than " + LONGEST_EMPHASIS + " emphasis marks";
            }
        }
        if (brackets > MOST_BRACKETS) {
            return "more than " + MOST_BRACKETS + " brackets";
        }
        if (emphasis > MOST_EMPHASIS) {
            return "more than " + MOST_EMPHASIS + " emphasis marks";
        }
        if (definitions > MOST_DEFINITIONS) {
            return "more than " + MOST_DEFINITIONS + " link definitions";
        }
        return isTooDeep(markdown) ? "more than " + DEEPEST + " levels of nesting" : null;
    }

    private static boolean isRule(String markdown, int end) {
        int start = markdown.lastIndexOf('\n', end) + 1;
        return markdown.substring(start, end).chars().distinct().count() == 1;
    }

    /** Quotes and lists nest by what begins a line, elements by their tags. */
    private static boolean isTooDeep(String markdown) {
        int depth = 0;
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            depth = 0;
            for (int i = 0; i < line.length() && depth <= DEEPEST; i++) {
                char c = line.charAt(i);
                if (c == '>' || c == '-' || c == '+' || c == '*' || c == '.' || c == ')') {
                    depth++;
                } else if (!Character.isWhitespace(c) && !Character.isDigit(c)) {
                    break;
                }
            }
            if (depth > DEEPEST && !line.strip().matches("[-*+.>)]+|(?:[-*] ?)+")) {
                return true;
            }
        }
        return false;
    }
}
