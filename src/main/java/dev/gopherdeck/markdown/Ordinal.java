package dev.gopherdeck.markdown;

/**
 * A number before a title.
 *
 * @param style how it is written, such as {@code （#）} or {@code #.#.}; titles of one series share it
 * @param value the number itself, of {@code 1.2} the last part
 */
record Ordinal(String style, int value) {

    boolean isFollowedBy(Ordinal next) {
        return style.equals(next.style) && next.value == value + 1;
    }
}
