package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text says, without what authors change and mean nothing by: white space outside code, emphasis, the numbers
 * of headings and lists, and the level of headings as far as all of them shift. Code stays as it is to the letter.
 */
public final class Wording {

    /** Signs that no text holds stand for what was recognised, so that two meanings never look the same. */
    private static final char CODE = '\u0001';

    private static final char HEADING = '\u0002';
    private static final char NUMBERED = '\u0003';
    private static final char BULLET = '\u0004';

    private static final Pattern LIST_MARK = Pattern.compile("^\\s*(?:(\\d{1,9}[.)])|[-*+])\\s+");
    private static final Pattern PRE = Pattern.compile("(?i)<(/?)pre\\b[^<>]{0,200}>");

    private final StringBuilder out = new StringBuilder();
    /** Where in the result a heading's level stands. */
    private final List<Integer> levels = new ArrayList<>();

    private @Nullable Fence fence;
    private boolean preformatted;
    private boolean inList;
    private boolean afterBlank = true;

    private Wording() {}

    /** Whether two texts say the same. */
    public static boolean same(String first, String second) {
        return first.equals(second) || of(first).equals(of(second));
    }

    public static String of(String markdown) {
        Wording wording = new Wording();
        markdown.lines().forEach(wording::line);
        wording.levelHeadings();
        return wording.out.toString();
    }

    private void line(String line) {
        if (fence != null) {
            fenced(line, fence);
        } else if (preformatted) {
            preformatted(line);
        } else if (line.isBlank()) {
            afterBlank = true;
        } else {
            outside(line);
            afterBlank = false;
        }
    }

    private void outside(String line) {
        Fence opening = Fence.opening(line);
        if (opening != null) {
            open(line, opening);
        } else if (isIndentedCode(line)) {
            out.append(CODE).append(line).append('\n');
        } else if (PRE.matcher(line).find()) {
            preformatted(line);
        } else {
            prose(line);
        }
    }

    /** The fence's length and the column at which it stands are the author's taste. */
    private void open(String line, Fence opening) {
        int marks = opening.column() - 1;
        prose(line.substring(0, marks));
        int info = marks;
        while (info < line.length() && line.charAt(info) == opening.mark()) {
            info++;
        }
        out.append(CODE).append(line.substring(info).strip()).append('\n');
        fence = opening;
    }

    private void fenced(String line, Fence opening) {
        if (opening.isClosedBy(line)) {
            out.append(CODE);
            fence = null;
        } else if (opening.isLeftBy(line)) {
            out.append(CODE);
            fence = null;
            line(line);
        } else {
            out.append(line, indentation(line, opening.column() - 1), line.length())
                    .append('\n');
        }
    }

    private static int indentation(String line, int most) {
        int i = 0;
        while (i < Math.min(most, line.length()) && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private void preformatted(String line) {
        Matcher tag = PRE.matcher(line);
        while (tag.find()) {
            preformatted = tag.group(1).isEmpty();
        }
        out.append(CODE).append(line).append('\n');
    }

    /** Below a list, indentation belongs to its items. */
    private boolean isIndentedCode(String line) {
        boolean indented = line.startsWith("    ") || line.startsWith("\t");
        inList = LIST_MARK.matcher(line).find() || (inList && (indented || !afterBlank));
        boolean continues = out.length() > 1 && out.charAt(out.length() - 1) == '\n';
        return indented && !inList && (afterBlank || continues);
    }

    private void prose(String line) {
        AtxHeading heading = AtxHeading.parse(line);
        if (heading != null) {
            out.append(HEADING);
            levels.add(out.length());
            out.append((char) ('0' + heading.level()));
            inline(Numbering.strip(heading.title()));
            return;
        }
        Matcher mark = LIST_MARK.matcher(line);
        boolean listed = mark.find();
        if (listed) {
            out.append(mark.group(1) == null ? BULLET : NUMBERED);
        }
        inline(listed ? line.substring(mark.end()) : line);
    }

    private void inline(String text) {
        int i = 0;
        while (i < text.length()) {
            i = switch (text.charAt(i)) {
                case '`' -> codeSpan(text, i);
                case '*' -> emphasis(text, i);
                case '_' -> underscore(text, i);
                default -> keep(text, i);
            };
        }
    }

    private int keep(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
            out.append(c);
        }
        return i + 1;
    }

    private int codeSpan(String text, int i) {
        int start = i;
        while (start < text.length() && text.charAt(start) == '`') {
            start++;
        }
        int end = text.indexOf(text.substring(i, start), start);
        int next = end < 0 ? start : end + start - i;
        out.append(CODE).append(text, start, end < 0 ? start : end).append(CODE);
        return next;
    }

    private int emphasis(String text, int i) {
        return isSpace(text, i - 1) && isSpace(text, i + 1) ? keep(text, i) : i + 1;
    }

    private int underscore(String text, int i) {
        return isWord(text, i - 1) && isWord(text, i + 1) ? keep(text, i) : i + 1;
    }

    private static boolean isSpace(String text, int i) {
        return i < 0 || i >= text.length() || Character.isWhitespace(text.charAt(i));
    }

    private static boolean isWord(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    private void levelHeadings() {
        int top = levels.stream().mapToInt(out::charAt).min().orElse('0');
        levels.forEach(place -> out.setCharAt(place, (char) (out.charAt(place) - top + '0')));
    }
}
