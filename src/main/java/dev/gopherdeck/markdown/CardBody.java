package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the sides of cards out of the notes, without what only separates or wraps them. */
final class CardBody {

    private static final Pattern WRAPPER = Pattern.compile(
            "(?i)^\\s*(?:</?(?:p|div|br|b|strong|center|hr|a|span|details)\\b[^<>]{0,200}/?>\\s*|&nbsp;\\s*)+$");
    private static final Pattern OPENING_DETAILS = Pattern.compile("(?i)<details\\b");
    private static final Pattern RULE =
            Pattern.compile("^\\s*(?:(?:-\\s*){3,}|(?:\\*\\s*){3,}|(?:_\\s*){3,}|(?:=\\s*){3,})$");
    private static final List<String> TO_TOP =
            List.of("back to top", "to top", "[top]", "⬆", "↥", "↑", "🔝", "返回顶部", "回到顶部", "回到目录", "返回目录", "回到首页");
    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[[^\\[\\]]{1,100}]:\\s*\\S.*$");
    private static final Pattern SCHEDULE = Pattern.compile("^\\s*(?:<!--.*-->|\\^[\\w-]{3,40})\\s*$");

    private static final int LONGEST_EDGE = 300;

    private CardBody() {}

    /** The part on these lines without separators and wrappers at either end; null where nothing is left. */
    static @Nullable Part part(Manuscript notes, int first, int last) {
        LineRange lines = trim(notes, first, last);
        return lines == null ? null : new Part(lines, text(notes.source().between(lines.first(), lines.last())));
    }

    /** As {@link #part}, for a part that begins amid a line with the given text; blank text means it begins below. */
    static @Nullable Part partFrom(Manuscript notes, int line, String text, int last) {
        if (text.isBlank() || WRAPPER.matcher(text).matches()) {
            return part(notes, line + 1, last);
        }
        Part below = part(notes, line + 1, last);
        if (below == null) {
            return new Part(new LineRange(line, line), text.strip());
        }
        String gap = below.lines().first() > line + 1 ? "\n\n" : "\n";
        return new Part(new LineRange(line, below.lines().last()), text.strip() + gap + below.text());
    }

    static @Nullable LineRange trim(Manuscript notes, int first, int last) {
        int start = first;
        while (start <= last && isEdge(notes, start)) {
            start++;
        }
        int end = last;
        while (end >= start && isEdge(notes, end)) {
            end--;
        }
        return start > end ? null : new LineRange(start, end);
    }

    private static boolean isEdge(Manuscript notes, int line) {
        String text = notes.line(line);
        if (text.isBlank()) {
            return true;
        }
        boolean plain = Character.isLetter(text.charAt(0)) && text.indexOf('[') < 0 && text.indexOf('<') < 0;
        if (plain || notes.code().get(line) || text.length() > LONGEST_EDGE) {
            return false;
        }
        return AuthorNote.parse(text) != null
                || RULE.matcher(text).matches()
                || SCHEDULE.matcher(text).matches()
                || DEFINITION.matcher(text).matches()
                || (WRAPPER.matcher(text).matches()
                        && !OPENING_DETAILS.matcher(text).find())
                || isToTop(text);
    }

    private static boolean isToTop(String text) {
        if (text.indexOf('[') < 0 && text.indexOf('<') < 0) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return TO_TOP.stream().anyMatch(lower::contains);
    }

    /** The lines as one text; indentation that they share goes. */
    static String text(List<String> source) {
        List<String> lines = new ArrayList<>(source);
        int shared = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(CardBody::indentation)
                .min()
                .orElse(0);
        lines.replaceAll(line -> line.substring(Math.min(shared, indentation(line))));
        return String.join("\n", lines).strip();
    }

    private static int indentation(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
