package dev.gopherdeck.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a list item.
 *
 * @param marker how the item is marked, with {@code 1} for any number; items of one list share it
 * @param number of an ordered list's item, else 0
 */
record ListItem(int indentation, String marker, int number, String text) {

    private static final Pattern ITEM = Pattern.compile("^(?<indent>\\s{0,40})"
            + "(?<marker>[-*+•]\\s|\\d{1,4}(?:[.)](?!\\d)|[、．）])|[（(]\\d{1,3}[)）]|第\\s?\\d{1,4}\\s?题[：:、.\\s]?)\\s*"
            + "(?:\\[[ xX]]\\s+)?(?<text>.*)$");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int TAB_WIDTH = 4;

    static @Nullable ListItem parse(String line) {
        Matcher item = ITEM.matcher(line);
        if (!item.matches() || item.group("text").isBlank()) {
            return null;
        }
        Matcher number = NUMBER.matcher(item.group("marker"));
        int value = number.find() ? Integer.parseInt(number.group()) : 0;
        String marker = number.replaceAll("1").strip();
        return new ListItem(width(item.group("indent")), marker, value, item.group("text"));
    }

    boolean ordered() {
        return marker.indexOf('1') >= 0;
    }

    /** Whether both may stand in one list; authors mix bullets, but not numbers. */
    boolean isMarkedLike(ListItem other) {
        return ordered() ? marker.equals(other.marker) : !other.ordered();
    }

    private static int width(String indent) {
        return indent.chars().map(c -> c == '\t' ? TAB_WIDTH : 1).sum();
    }
}
