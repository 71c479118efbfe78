package dev.gopherdeck.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A card as a recogniser found it, before its title is cleaned and its topic known.
 *
 * @param title the question as written
 * @param line where the question stands
 * @param lastLine the last line that belongs to the card
 */
record Draft(CardFormat format, String title, int line, int lastLine, @Nullable Part front, @Nullable Part answer) {

    boolean overlaps(Draft other) {
        return line <= other.lastLine && other.line <= lastLine;
    }

    boolean isWithin(int first, int last) {
        return first <= line && lastLine <= last;
    }
}
