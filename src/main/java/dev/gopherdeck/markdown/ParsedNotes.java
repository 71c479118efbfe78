package dev.gopherdeck.markdown;

import java.util.List;

/**
 * One file of notes, read.
 *
 * @param path path of the file relative to its source, with forward slashes
 * @param cards in the order of the file
 * @param problems in the order of their lines
 * @param lost whether the file, or a card of it, could not be read: then it is not known what the file no longer holds
 * @param contextLines lines with text that belong to no card: front matter, headings of sections, introductions, contents
 */
public record ParsedNotes(
        String path,
        FrontMatter frontMatter,
        List<ParsedCard> cards,
        List<Problem> problems,
        boolean lost,
        List<LineRange> contextLines) {

    public ParsedNotes {
        cards = List.copyOf(cards);
        problems = List.copyOf(problems);
        contextLines = List.copyOf(contextLines);
    }

    /** A file whose every line belongs to a card or a problem. */
    public ParsedNotes(String path, FrontMatter frontMatter, List<ParsedCard> cards, List<Problem> problems) {
        this(path, frontMatter, cards, problems, false, List.of());
    }

    /** A file that could not be read: no cards, and the reason as its only problem. */
    public static ParsedNotes unreadable(String path, Problem.Kind reason, String... arguments) {
        Problem problem = new Problem(1, reason, arguments);
        return new ParsedNotes(path, FrontMatter.NONE, List.of(), List.of(problem), true, List.of());
    }
}
