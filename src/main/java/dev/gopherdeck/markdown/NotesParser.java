package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads cards out of Markdown notes. Stateless and safe for concurrent use. */
public final class NotesParser {

    /** Larger files are refused: no notes are that long, and memory stays bounded. */
    public static final int MAXIMUM_BYTES = 10_000_000;

    private static final int MAXIMUM_HEADINGS = 50_000;

    /**
     * Reads one file from its bytes, in any encoding that {@link NotesText} knows.
     *
     * @param content the file's bytes; of a file that is too large, one more than {@link #MAXIMUM_BYTES} will do
     */
    public ParsedNotes parse(String path, byte[] content) {
        if (content.length > MAXIMUM_BYTES) {
            return ParsedNotes.unreadable(
                    path, "this file is larger than 10 MB and was not read; split it into several files");
        }
        String text = NotesText.decode(content);
        return text == null
                ? ParsedNotes.unreadable(path, "this file is neither UTF-8, UTF-16 nor GB18030 text; save it as UTF-8")
                : parse(path, text);
    }

    /**
     * Reads one file.
     *
     * @param path path of the file relative to its source, with forward slashes; names a whole-file card where nothing else does
     * @param text the file's text with any line endings
     */
    public ParsedNotes parse(String path, String text) {
        SourceLines source = SourceLines.of(text);
        List<Problem> problems = new ArrayList<>();
        Manuscript notes = Manuscript.read(path, source, problems);
        if (notes.headings().size() > MAXIMUM_HEADINGS) {
            return ParsedNotes.unreadable(
                    path,
                    "this file has more than " + MAXIMUM_HEADINGS
                            + " headings and was not read; split it into several files");
        }
        Outline outline = Outline.of(notes);
        List<Draft> drafts = new CardFinder(notes, outline, problems).find();
        CardReader reader = new CardReader(notes, outline);
        List<ParsedCard> cards = new ArrayList<>();
        for (Draft draft : drafts) {
            ParsedCard card = reader.read(draft);
            Problem problem = MarkdownBounds.check(card);
            if (problem == null) {
                cards.add(card);
            } else {
                problems.add(problem);
            }
        }
        problems.addAll(Clozes.report(notes));
        problems.sort(Comparator.comparingInt(Problem::line));
        List<LineRange> context = Accounting.contextLines(notes, drafts, problems);
        return DuplicateIds.withoutDuplicates(new ParsedNotes(path, notes.frontMatter(), cards, problems, context));
    }
}
