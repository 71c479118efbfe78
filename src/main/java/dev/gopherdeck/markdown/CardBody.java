package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a front or an answer without what only separates cards: blank lines, rules, breaks and links to the top. */
final class CardBody {

    private static final Pattern DECORATION =
            Pattern.compile("^\\s*(?:(?:-\\s*){3,}|(?:\\*\\s*){3,}|(?:_\\s*){3,}|(?:</?br\\s*/?>\\s*)+|"
                    + ".{0,60}(?i:back to top|\\btop\\b.{0,3}⬆|⬆|↥|返回顶部|回到顶部|返回目录).{0,120})\\s*$");

    private CardBody() {}

    /** The range without such lines at either end; null where nothing is left. */
    static @Nullable LineRange trim(SourceLines source, int first, int last) {
        int start = first;
        while (start <= last && isEdge(source.get(start))) {
            start++;
        }
        int end = last;
        while (end >= start && isEdge(source.get(end))) {
            end--;
        }
        return start > end ? null : new LineRange(start, end);
    }

    private static boolean isEdge(String line) {
        return line.isBlank()
                || AuthorNote.parse(line) != null
                || DECORATION.matcher(line).matches();
    }

    /** The text of the range; indentation that all lines share goes. */
    static String text(SourceLines source, @Nullable LineRange range) {
        if (range == null) {
            return "";
        }
        List<String> lines = new ArrayList<>(source.between(range.first(), range.last()));
        int shared = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(CardBody::indentation)
                .min()
                .orElse(0);
        lines.replaceAll(line -> line.substring(Math.min(shared, indentation(line))));
        return String.join("\n", lines);
    }

    private static int indentation(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
