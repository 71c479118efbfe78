package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One file, taken apart line by line as far as can be done without knowing what its author means.
 *
 * @param firstLine the first line after the front matter
 * @param hidden lines of code and comments, which are never structure
 */
record Manuscript(
        String path,
        SourceLines source,
        FrontMatter frontMatter,
        int firstLine,
        BitSet code,
        BitSet hidden,
        List<Details> details,
        List<Heading> headings) {

    static Manuscript read(String path, SourceLines source, List<Problem> problems) {
        FrontMatterReader.Result head = FrontMatterReader.read(source);
        problems.addAll(head.problems());
        int firstLine = head.lastLine() + 1;
        BitSet code = FenceScanner.scan(source, firstLine, problems);
        BitSet hidden = CommentScanner.scan(source, firstLine, code);
        hidden.or(code);
        List<Details> details = DetailsScanner.scan(source, firstLine, hidden, problems);
        BitSet closed = foldedLines(details);
        closed.or(hidden);
        List<Heading> headings = HeadingScanner.scan(source, firstLine, closed);
        return new Manuscript(path, source, head.frontMatter(), firstLine, code, hidden, details, headings);
    }

    /** The lines of blocks that fold an answer away; a heading in there is part of the answer, however high its level. */
    private static BitSet foldedLines(List<Details> details) {
        BitSet folded = new BitSet();
        for (Details block : details) {
            boolean nested = folded.get(block.firstLine()) && folded.get(block.lastLine());
            if (!nested && (block.revealsAnswer() || Asking.of(block.summary()) != Asking.NO)) {
                folded.set(block.firstLine(), block.lastLine() + 1);
            }
        }
        return folded;
    }

    int lastLine() {
        return source.count();
    }

    String line(int number) {
        return source.get(number);
    }

    /** Whether the line holds text that may be structure. */
    boolean isText(int line) {
        return !hidden.get(line) && !source.isBlank(line);
    }

    /** The lines of the range that hold text, by number. */
    List<Integer> textLines(int first, int last) {
        List<Integer> lines = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            if (isText(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The blocks that open and close in the range, in their order. */
    List<Details> detailsWithin(int first, int last) {
        int low = 0;
        int high = details.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (details.get(middle).firstLine() < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Details> within = new ArrayList<>();
        while (low < details.size() && details.get(low).firstLine() <= last) {
            if (details.get(low).lastLine() <= last) {
                within.add(details.get(low));
            }
            low++;
        }
        return within;
    }

    /** Whether the author marked the file as flashcards for Obsidian. */
    boolean isFlashcardFile() {
        if (frontMatter.tags().stream().anyMatch(tag -> tag.startsWith("flashcard"))) {
            return true;
        }
        return source.between(1, source.count()).stream()
                .anyMatch(line -> line.contains("#flashcard") || line.contains("<!--SR:"));
    }
}
