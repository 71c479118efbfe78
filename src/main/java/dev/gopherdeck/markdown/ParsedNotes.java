package dev.gopherdeck.markdown;

import java.util.List;

/**
 * One file of notes, read.
 *
 * @param path path of the file relative to its source, with forward slashes
 * @param cards in the order of the file
 * @param problems in the order of their lines
 */
public record ParsedNotes(String path, FrontMatter frontMatter, List<ParsedCard> cards, List<Problem> problems) {

    public ParsedNotes {
        cards = List.copyOf(cards);
        problems = List.copyOf(problems);
    }

    /** A file that could not be read: no cards, and the reason as its only problem. */
    public static ParsedNotes unreadable(String path, String reason) {
        Problem problem = new Problem(1, 1, Problem.Severity.ERROR, reason);
        return new ParsedNotes(path, FrontMatter.NONE, List.of(), List.of(problem));
    }
}
