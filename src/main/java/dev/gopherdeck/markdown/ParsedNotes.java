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
}
