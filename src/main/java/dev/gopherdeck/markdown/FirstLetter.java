package dev.gopherdeck.markdown;

/** A look at a line that spares most lines the regular expressions: what its first word may begin with. */
final class FirstLetter {

    private static final int FARTHEST = 24;

    private FirstLetter() {}

    /** Whether the first letter near the line's start, or a tag before it, is one of the given characters. */
    static boolean isOneOf(String line, String characters) {
        int end = Math.min(line.length(), FARTHEST);
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (c == '<' || Character.isLetter(c)) {
                return c == '<' || characters.indexOf(c) >= 0;
            }
        }
        return false;
    }
}
