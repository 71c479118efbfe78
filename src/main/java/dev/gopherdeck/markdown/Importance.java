package dev.gopherdeck.markdown;

/** How much the author of a note insists on a question, from marks such as （必问） or (important); most insistent first. */
public enum Importance {
    MUST,
    IMPORTANT,
    HARD
}
