package dev.gopherdeck.markdown;

/**
 * A heading of the notes.
 *
 * @param level 1 to 6
 * @param firstLine where it begins
 * @param lastLine where it ends; what it heads begins on the next line
 */
record Heading(int level, String title, int firstLine, int lastLine) {}
