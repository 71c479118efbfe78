package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the headings of a file in all their notations. */
final class HeadingScanner {

    private final SourceLines source;
    private final BitSet hidden;
    private final List<Heading> headings = new ArrayList<>();

    private HeadingScanner(SourceLines source, BitSet hidden) {
        this.source = source;
        this.hidden = hidden;
    }

    /** The headings outside the hidden lines, in their order. */
    static List<Heading> scan(SourceLines source, int firstLine, BitSet hidden) {
        HeadingScanner scanner = new HeadingScanner(source, hidden);
        int line = firstLine;
        while (line <= source.count()) {
            line = scanner.read(line) + 1;
        }
        return scanner.headings;
    }

    /** Takes the heading on the line, if there is one; returns the last line read. */
    private int read(int line) {
        if (hidden.get(line) || source.isBlank(line)) {
            return line;
        }
        Heading heading = atx(line);
        if (heading == null) {
            heading = HtmlHeading.parse(source, line);
        }
        if (heading == null) {
            heading = SetextHeading.parse(source, line, hidden);
        }
        if (heading == null || heading.title().isBlank()) {
            return line;
        }
        headings.add(heading);
        return heading.lastLine();
    }

    private @Nullable Heading atx(int line) {
        AtxHeading heading = AtxHeading.parse(source.get(line));
        return heading == null ? null : new Heading(heading.level(), heading.title(), line, line);
    }
}
