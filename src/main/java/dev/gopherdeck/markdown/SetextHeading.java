package dev.gopherdeck.markdown;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line underlined with {@code ===} or {@code ---}. By the book any paragraph before {@code ---} is one; authors mean a
 * rule there, unless they drew the line about as long as the title.
 */
final class SetextHeading {

    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)\\s*");
    private static final int SHORTEST_DASHES = 4;

    private SetextHeading() {}

    static @Nullable Heading parse(SourceLines source, int line, BitSet hidden) {
        boolean possible = line < source.count() && !hidden.get(line + 1) && (line == 1 || source.isBlank(line - 1));
        if (!possible
                || !mayUnderline(source.get(line + 1))
                || !UNDERLINE.matcher(source.get(line + 1)).matches()) {
            return null;
        }
        String title = source.get(line).strip();
        String underline = source.get(line + 1).strip();
        boolean first = underline.charAt(0) == '=';
        boolean meant = first ? underline.length() > 2 : isUnderlined(title, underline);
        return meant && isTitle(title) ? new Heading(first ? 1 : 2, title, line, line + 1) : null;
    }

    private static boolean mayUnderline(String line) {
        return line.startsWith("=") || line.startsWith("-") || line.startsWith(" ");
    }

    private static boolean isUnderlined(String title, String underline) {
        int width = width(title);
        return underline.length() >= SHORTEST_DASHES
                && 2 * underline.length() >= width
                && underline.length() <= 3 * width + 10;
    }

    private static boolean isTitle(String text) {
        return !text.startsWith("|") && !text.startsWith(">") && !text.startsWith("<") && !text.startsWith("- ");
    }

    /** Columns on screen: Chinese characters take two. */
    private static int width(String text) {
        return text.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
    }
}
