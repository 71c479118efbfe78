package dev.gopherdeck.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads cards out of Markdown notes. Stateless and safe for concurrent use. */
public final class NotesParser {

    /** Larger files are refused: no notes are that long, and memory stays bounded. */
    public static final int MAXIMUM_BYTES = 10_000_000;

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
        FrontMatterReader.Result head = FrontMatterReader.read(source);
        List<Problem> problems = new ArrayList<>(head.problems());
        BitSet code = FenceScanner.scan(source, head.lastLine() + 1, problems);
        List<Heading> headings = headings(source, code, head.lastLine() + 1);
        List<ParsedCard> cards = cards(source, headings, head.frontMatter());
        problems.sort(Comparator.comparingInt(Problem::line));
        return new ParsedNotes(path, head.frontMatter(), cards, problems);
    }

    private static List<Heading> headings(SourceLines source, BitSet code, int firstLine) {
        List<Heading> headings = new ArrayList<>();
        for (int line = firstLine; line <= source.count(); line++) {
            AtxHeading heading = code.get(line) ? null : AtxHeading.parse(source.get(line));
            if (heading != null) {
                headings.add(new Heading(heading.level(), heading.title(), line, line));
            }
        }
        return headings;
    }

    private static List<ParsedCard> cards(SourceLines source, List<Heading> headings, FrontMatter frontMatter) {
        int level = questionLevel(source, headings, frontMatter);
        List<ParsedCard> cards = new ArrayList<>();
        Deque<Heading> above = new ArrayDeque<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.level() > level) {
                continue;
            }
            while (!above.isEmpty() && above.peek().level() >= heading.level()) {
                above.pop();
            }
            int last = lastLine(source, headings, i, level);
            LineRange answer = CardBody.trim(source, heading.lastLine() + 1, last);
            if (heading.level() == level || (isLeaf(headings, i) && answer != null && i > 0)) {
                cards.add(card(source, heading, topic(above), answer, frontMatter));
            }
            above.push(heading);
        }
        return cards;
    }

    private static List<String> topic(Deque<Heading> above) {
        List<String> topic = new ArrayList<>();
        above.descendingIterator()
                .forEachRemaining(
                        heading -> topic.add(QuestionTitle.of(heading.title()).plain()));
        return topic;
    }

    private static int questionLevel(SourceLines source, List<Heading> headings, FrontMatter frontMatter) {
        if (frontMatter.cardLevel() != null) {
            return frontMatter.cardLevel();
        }
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i < headings.size(); i++) {
            if (isLeaf(headings, i)
                    && CardBody.trim(source, headings.get(i).lastLine() + 1, lastLine(source, headings, i, 6))
                            != null) {
                counts.merge(headings.get(i).level(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(6);
    }

    private static boolean isLeaf(List<Heading> headings, int index) {
        return index + 1 == headings.size()
                || headings.get(index + 1).level() <= headings.get(index).level();
    }

    private static int lastLine(SourceLines source, List<Heading> headings, int index, int level) {
        for (int i = index + 1; i < headings.size(); i++) {
            if (headings.get(i).level() <= level) {
                return headings.get(i).firstLine() - 1;
            }
        }
        return source.count();
    }

    private static ParsedCard card(
            SourceLines source,
            Heading heading,
            List<String> topic,
            @Nullable LineRange answer,
            FrontMatter frontMatter) {
        QuestionTitle title = QuestionTitle.of(heading.title());
        String id = title.explicitId();
        for (int line = heading.lastLine() + 1; line <= source.count() && isNoteOrBlank(source.get(line)); line++) {
            AuthorNote note = AuthorNote.parse(source.get(line));
            id = note != null && note.key().equals("id") ? note.value() : id;
        }
        return new ParsedCard(
                title.plain(),
                title.markdown(),
                "",
                CardBody.text(source, answer),
                topic,
                heading.firstLine(),
                null,
                answer,
                title.importance(),
                frontMatter.tags(),
                id,
                CardFormat.HEADING);
    }

    private static boolean isNoteOrBlank(String line) {
        return line.isBlank() || AuthorNote.parse(line) != null;
    }
}
