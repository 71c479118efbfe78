package dev.gopherdeck.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A raw {@code <h2 id="…">Title</h2>}, whose text may stand on the next lines. */
final class HtmlHeading {

    private static final int LONGEST = 6;
    private static final Pattern OPENING = Pattern.compile(
            "(?i)^\\s{0,8}(?:<(?:div|center|a|p|span)\\b[^<>]{0,200}>\\s*(?:</a>)?){0,3}<h([1-6])\\b[^<>]{0,300}>");

    private HtmlHeading() {}

    static @Nullable Heading parse(SourceLines source, int line) {
        String first = source.get(line);
        if (first.indexOf('<') < 0) {
            return null;
        }
        Matcher opening = OPENING.matcher(first);
        if (!opening.lookingAt()) {
            return null;
        }
        String closing = "</h" + opening.group(1);
        StringBuilder title = new StringBuilder();
        String text = first.substring(opening.end());
        for (int end = line; end < line + LONGEST; end++) {
            int stop = indexOfIgnoringCase(text, closing);
            title.append(stop < 0 ? text : text.substring(0, stop)).append(' ');
            if (stop >= 0) {
                return new Heading(
                        Integer.parseInt(opening.group(1)), title.toString().strip(), line, end);
            }
            if (end == source.count()) {
                return null;
            }
            text = source.get(end + 1);
        }
        return null;
    }

    private static int indexOfIgnoringCase(String text, String lowerCase) {
        return text.toLowerCase(Locale.ROOT).indexOf(lowerCase);
    }
}
