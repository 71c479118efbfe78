package dev.gopherdeck.markdown;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Pattern;

/** What a reader sees of a line of Markdown, without its markup. */
final class PlainText {

    private static final int LONGEST_TAG = 400;
    private static final Map<String, String> ENTITIES = Map.of(
            "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "nbsp", " ", "#39", "'", "apos", "'", "ensp", " ", "emsp",
            " ");
    /** Without any of these a text is plain already. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*~_!\\[\\]<&\\t\\n]|\\s\\s");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String text;
    /** Where the brackets of links and images stand. */
    private final BitSet links;

    private final StringBuilder plain = new StringBuilder();

    private PlainText(String text) {
        this.text = text;
        this.links = linkBrackets(text);
    }

    private static BitSet linkBrackets(String text) {
        BitSet links = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '[') {
                open.push(i);
            } else if (text.charAt(i) == ']' && !open.isEmpty()) {
                int opening = open.pop();
                if (text.startsWith("(", i + 1)) {
                    links.set(opening);
                    links.set(i);
                }
            }
        }
        return links;
    }

    static String of(String markdown) {
        if (!MARKUP.matcher(markdown).find()) {
            return markdown.strip();
        }
        PlainText reader = new PlainText(markdown);
        reader.read();
        return SPACES.matcher(reader.plain).replaceAll(" ").strip();
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            i = switch (text.charAt(i)) {
                case '\\' -> escape(i);
                case '`' -> code(i);
                case '*', '~' -> emphasis(i);
                case '_' -> underscore(i);
                case '!' -> links.get(i + 1) ? i + 1 : keep(i);
                case '[' -> links.get(i) ? i + 1 : keep(i);
                case ']' -> links.get(i) ? linkTarget(i + 1) : keep(i);
                case '<' -> tag(i);
                case '&' -> entity(i);
                default -> keep(i);
            };
        }
    }

    private int keep(int i) {
        plain.append(text.charAt(i));
        return i + 1;
    }

    private int escape(int i) {
        boolean escapes = i + 1 < text.length() && isPunctuation(text.charAt(i + 1));
        return escapes ? keep(i + 1) : keep(i);
    }

    private int code(int i) {
        int start = i;
        while (start < text.length() && text.charAt(start) == '`') {
            start++;
        }
        int end = text.indexOf(text.substring(i, start), start);
        if (end < 0) {
            plain.append(text, i, start);
            return start;
        }
        plain.append(text, start, end);
        return end + (start - i);
    }

    /** A lone mark between spaces is a sign such as a multiplication's; others are markup. */
    private int emphasis(int i) {
        boolean spaceBefore = i == 0 || Character.isWhitespace(text.charAt(i - 1));
        boolean spaceAfter = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
        return spaceBefore && spaceAfter ? keep(i) : i + 1;
    }

    private int underscore(int i) {
        boolean inWord = i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
        return inWord ? keep(i) : i + 1;
    }

    /** Skips the address in parentheses, which may hold balanced ones itself. */
    private int linkTarget(int opening) {
        int depth = 0;
        for (int i = opening; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return opening;
    }

    private int tag(int i) {
        int end = text.indexOf('>', i);
        boolean tag = end > 0
                && end - i < LONGEST_TAG
                && (Character.isLetter(text.charAt(i + 1)) || text.charAt(i + 1) == '/' || text.charAt(i + 1) == '!');
        return tag ? end + 1 : keep(i);
    }

    private int entity(int i) {
        int end = text.indexOf(';', i);
        String sign = end > i && end - i < 8 ? ENTITIES.get(text.substring(i + 1, end)) : null;
        if (sign == null) {
            return keep(i);
        }
        plain.append(sign);
        return end + 1;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
