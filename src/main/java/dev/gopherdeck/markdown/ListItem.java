package dev.gopherdeck.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a list item.
 *
 * @param number of an ordered list's item, else 0
 */
record ListItem(int indentation, boolean ordered, int number, String text) {

    private static final Pattern ITEM = Pattern.compile(
            "^(\\s{0,40})(?:([-*+•])\\s+|(\\d{1,4})(?:[.)]\\s*(?!\\d)|[、．）]\\s*)|(?:[（(]|第\\s*)(\\d{1,3})(?:[)）]|\\s*题[：:、.\\s]?)\\s*)(?:\\[[ xX]]\\s+)?(.*)$");

    static @Nullable ListItem parse(String line) {
        Matcher item = ITEM.matcher(line);
        if (!item.matches() || item.group(5).isBlank()) {
            return null;
        }
        String number = item.group(3) == null ? item.group(4) : item.group(3);
        return new ListItem(
                item.group(1).replace("\t", "    ").length(),
                number != null,
                number == null ? 0 : Integer.parseInt(number),
                item.group(5));
    }
}
