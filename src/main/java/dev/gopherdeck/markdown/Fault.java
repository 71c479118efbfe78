package dev.gopherdeck.markdown;

import dev.gopherdeck.markdown.Problem.Severity;

/** What can be wrong with one file of notes. */
public enum Fault implements Problem.Kind {
    FILE_UNREADABLE(Severity.ERROR, "this file cannot be read: {0}"),
    FILE_NO_TEXT(Severity.ERROR, "this file is neither UTF-8, UTF-16 nor GB18030 text; save it as UTF-8"),
    FILE_TOO_LARGE(Severity.ERROR, "this file is larger than 10 MB and was not read; split it into several files"),
    TOO_MANY_LINES(Severity.ERROR, "this file has more than {0} lines and was not read; split it into several files"),
    TOO_MANY_HEADINGS(
            Severity.ERROR, "this file has more than {0} headings and was not read; split it into several files"),
    TOO_MANY_CARDS(Severity.ERROR, "this file has more than {0} cards and was not read; split it into several files"),

    CARD_TOO_LONG(
            Severity.ERROR,
            "this card has more than 64 KB of text and was left out; divide it or put the text in a code block"),
    CARD_WITH_LONG_RUN(
            Severity.ERROR,
            "this card has a run of more than {0} marks and was left out; divide it or put the text in a code block"),
    CARD_WITH_LONG_BLOCK(
            Severity.ERROR,
            "this card has a block of more than {0} lines and was left out; divide it or put the text in a code block"),
    CARD_WITH_MANY_MARKS(
            Severity.ERROR,
            "this card has a block with more than {0} marks and was left out; divide it or put the text in a code block"),
    CARD_WITH_MANY_DEFINITIONS(
            Severity.ERROR,
            "this card has more than {0} link definitions and was left out; divide it or put the text in a code block"),
    CARD_TOO_DEEP(
            Severity.ERROR,
            "this card has more than {0} levels of nesting and was left out; divide it or put the text in a code block"),
    ID_TAKEN(Severity.ERROR, "the id “{0}” belongs to the question at line {1} already; give this one another id"),

    FENCE_NEVER_CLOSED(
            Severity.WARNING, "this code fence is never closed; it was taken to end at line {0}. Close it with {1}"),
    DETAILS_NEVER_CLOSED(
            Severity.WARNING, "this <details> is never closed and was read as text; close it with </details>"),
    CLOZE(Severity.WARNING, "this gap to fill in was not read as a card; write it as “Q: …” and “A: …”"),
    UNKNOWN_CARD_LEVEL(Severity.WARNING, "card-level is “{0}” and was ignored; write a heading level from 1 to 6"),
    UNKNOWN_FORMAT(Severity.WARNING, "format is “{0}” and was ignored; write one of {1}"),
    READ_AS_ONE_CARD(
            Severity.WARNING,
            "no heading asks, so this file was read as one card about its title; "
                    + "write “format: heading” in the front matter if every heading is a question"),
    READ_AS_TERMS(
            Severity.WARNING,
            "no heading asks, so every heading with text below was read as a question; "
                    + "write “card-level: 2” (or another level) or “format: file” in the front matter to say otherwise");

    private final Severity severity;
    private final String text;

    Fault(Severity severity, String text) {
        this.severity = severity;
        this.text = text;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String text() {
        return text;
    }
}
