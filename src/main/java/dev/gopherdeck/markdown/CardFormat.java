package dev.gopherdeck.markdown;

/** The shape in which the notes posed a question. */
public enum CardFormat {
    HEADING,
    QA,
    DETAILS,
    BOLD,
    LIST,
    INLINE,
    QUESTION,
    TABLE,
    FILE
}
