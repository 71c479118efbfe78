package dev.gopherdeck.markdown;

/** Code between backticks in a line. */
final class CodeSpan {

    private CodeSpan() {}

    /** Where the text goes on after the span that opens here; right after the backticks where nothing closes them. */
    static int end(String text, int opening) {
        int start = runEnd(text, opening);
        int i = start;
        while (i < text.length()) {
            if (text.charAt(i) != '`') {
                i++;
                continue;
            }
            int end = runEnd(text, i);
            if (end - i == start - opening) {
                return end;
            }
            i = end;
        }
        return start;
    }

    private static int runEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
