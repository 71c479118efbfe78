package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads cards out of Markdown notes. Stateless and safe for concurrent use. */
public final class NotesParser {

    /** Larger files are refused: no notes are that long, and memory stays bounded. */
    public static final int MAXIMUM_BYTES = 10_000_000;

    private static final int MAXIMUM_LINES = 500_000;
    private static final int MAXIMUM_CARDS = 20_000;

    /**
     * Reads one file from its bytes, in any encoding that {@link NotesText} knows.
     *
     * @param content the file's bytes; of a file that is too large, one more than {@link #MAXIMUM_BYTES} will do
     */
    public ParsedNotes parse(String path, byte[] content) {
        if (content.length > MAXIMUM_BYTES) {
            return tooLarge(path);
        }
        String text = NotesText.decode(content);
        return text == null ? ParsedNotes.unreadable(path, Fault.FILE_NO_TEXT) : parse(path, text);
    }

    /**
     * Reads one file.
     *
     * @param path path of the file relative to its source, with forward slashes; names a whole-file card where nothing else does
     * @param text the file's text with any line endings
     */
    public ParsedNotes parse(String path, String text) {
        if (text.length() > MAXIMUM_BYTES) {
            return tooLarge(path);
        }
        SourceLines source = SourceLines.of(text);
        if (source.count() > MAXIMUM_LINES) {
            return tooMany(path, Fault.TOO_MANY_LINES, MAXIMUM_LINES);
        }
        List<Problem> problems = new ArrayList<>();
        Manuscript notes = Manuscript.read(path, source, problems);
        if (notes.headings().size() > MAXIMUM_CARDS) {
            return tooMany(path, Fault.TOO_MANY_HEADINGS, MAXIMUM_CARDS);
        }
        Outline outline = Outline.of(notes);
        List<Draft> drafts = new CardFinder(notes, outline, problems).find();
        if (drafts.size() > MAXIMUM_CARDS) {
            return tooMany(path, Fault.TOO_MANY_CARDS, MAXIMUM_CARDS);
        }
        drafts = drafts.stream().filter(NotesParser::asksAnything).toList();
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
        boolean lost = cards.size() < drafts.size();
        return DuplicateIds.withoutDuplicates(
                new ParsedNotes(path, notes.frontMatter(), cards, problems, lost, context));
    }

    /** A title of nothing but marks is no question. */
    private static boolean asksAnything(Draft draft) {
        return draft.title().codePoints().anyMatch(c -> !Character.isWhitespace(c) && "*_#".indexOf(c) < 0);
    }

    private static ParsedNotes tooLarge(String path) {
        return ParsedNotes.unreadable(path, Fault.FILE_TOO_LARGE);
    }

    private static ParsedNotes tooMany(String path, Fault fault, int most) {
        return ParsedNotes.unreadable(path, fault, String.valueOf(most));
    }
}
