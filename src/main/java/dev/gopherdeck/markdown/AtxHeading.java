package dev.gopherdeck.markdown;

import org.jspecify.annotations.Nullable;

/** A line such as {@code ## Title}. Two or more hashes need no space after them, as many notes leave it out. */
record AtxHeading(int level, String title) {

    static @Nullable AtxHeading parse(String line) {
        int start = 0;
        while (start < 4 && start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        int level = end - start;
        if (start > 3 || level == 0 || level > 6) {
            return null;
        }
        boolean spaced = end == line.length() || Character.isWhitespace(line.charAt(end));
        return spaced || level > 1 ? new AtxHeading(level, withoutClosingHashes(line.substring(end))) : null;
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
