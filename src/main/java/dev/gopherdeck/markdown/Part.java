package dev.gopherdeck.markdown;

/**
 * A side of a card: where it stands and what it says, which is less than its lines where labels and wrappers go.
 */
record Part(LineRange lines, String text) {}
