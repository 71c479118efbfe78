package dev.gopherdeck.deck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of text around a match.
 *
 * @param match the text that was looked for, as it is written there; empty where it does not occur
 */
record Excerpt(String before, String match, String after) {

    private static final int CONTEXT = 60;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /** The whole text, divided at the first match. */
    static Excerpt whole(String text, String query) {
        return cut(text, query, Integer.MAX_VALUE);
    }

    /** The surroundings of the first match, on one line. */
    static Excerpt around(String text, String query) {
        return cut(WHITE_SPACE.matcher(text).replaceAll(" ").strip(), query, CONTEXT);
    }

    private static Excerpt cut(String text, String query, int context) {
        Matcher matcher = Pattern.compile(Pattern.quote(query), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        if (!matcher.find()) {
            return new Excerpt(head(text, 2 * (long) context), "", "");
        }
        return new Excerpt(
                tail(text.substring(0, matcher.start()), context),
                matcher.group(),
                head(text.substring(matcher.end()), context));
    }

    private static String head(String text, long length) {
        return text.length() <= length ? text : text.substring(0, boundary(text, (int) length)) + "…";
    }

    private static String tail(String text, int length) {
        return text.length() <= length ? text : "…" + text.substring(boundary(text, text.length() - length));
    }

    /** Never between the halves of a character outside the basic plane. */
    private static int boundary(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
