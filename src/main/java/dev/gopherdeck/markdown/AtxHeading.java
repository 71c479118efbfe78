package dev.gopherdeck.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line such as {@code ## Title}, also as the text of a list item. Two or more hashes need no space after them, as many
 * notes leave it out.
 */
record AtxHeading(int level, String title) {

    private static final Pattern OPENING = Pattern.compile(
            "^ {0,3}(?:(?:[-*+]|\\d{1,4}[.)])[ \\t]{1,4})?(#{1,6})(?!#)(?:[ \\t\\u3000]+|$|(?<=##)(?=[^\\s\\p{Punct}]))");

    static @Nullable AtxHeading parse(String line) {
        if (line.indexOf('#') < 0) {
            return null;
        }
        Matcher opening = OPENING.matcher(line);
        if (!opening.lookingAt()) {
            return null;
        }
        return new AtxHeading(opening.group(1).length(), withoutClosingHashes(line.substring(opening.end())));
    }

    private static String withoutClosingHashes(String text) {
        String title = text.strip();
        int end = title.length();
        while (end > 0 && title.charAt(end - 1) == '#') {
            end--;
        }
        boolean closing = end == 0 || (end < title.length() && Character.isWhitespace(title.charAt(end - 1)));
        return closing ? title.substring(0, end).strip() : title;
    }
}
