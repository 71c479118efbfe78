package dev.gopherdeck.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds {@code <details>} blocks, nested ones too, in the order in which they open. */
final class DetailsScanner {

    private static final Pattern TAG = Pattern.compile("(?i)<(/?)(details|summary)\\b[^<>]{0,200}>");

    private final SourceLines source;
    private final List<Details> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private DetailsScanner(SourceLines source) {
        this.source = source;
    }

    static List<Details> scan(SourceLines source, int firstLine, BitSet hidden, List<Problem> problems) {
        DetailsScanner scanner = new DetailsScanner(source);
        for (int line = firstLine; line <= source.count(); line++) {
            if (!hidden.get(line) && source.get(line).indexOf('<') >= 0) {
                scanner.read(line);
            }
        }
        scanner.reportUnclosed(problems);
        scanner.found.sort(Comparator.comparingInt(Details::firstLine)
                .thenComparing(Details::lastLine, Comparator.reverseOrder()));
        return scanner.found;
    }

    private void read(int line) {
        Matcher tag = TAG.matcher(source.get(line));
        while (tag.find()) {
            boolean closing = !tag.group(1).isEmpty();
            boolean summary = tag.group(2).equalsIgnoreCase("summary");
            if (!summary && !closing) {
                open.push(new Open(line));
            } else if (!open.isEmpty() && !summary) {
                found.add(open.pop().closed(line, tag.start()));
            } else if (!open.isEmpty() && closing) {
                open.peek().endSummary(line, tag.start(), tag.end());
            } else if (!open.isEmpty()) {
                open.peek().startSummary(line, tag.end());
            }
        }
    }

    private void reportUnclosed(List<Problem> problems) {
        for (Open block : open) {
            problems.add(new Problem(block.firstLine, Fault.DETAILS_NEVER_CLOSED));
        }
    }

    /** A block whose end has not come yet. */
    private final class Open {

        private static final int LONGEST_SUMMARY = 12;

        private final int firstLine;
        private int summaryStart;
        private int summaryStartColumn;
        private @Nullable String summary;
        private int summaryLine;
        private int bodyColumn;

        Open(int firstLine) {
            this.firstLine = firstLine;
            this.summaryLine = firstLine;
        }

        void startSummary(int line, int column) {
            summaryStart = line;
            summaryStartColumn = column;
        }

        void endSummary(int line, int start, int end) {
            if (summary != null || summaryStart == 0 || line - summaryStart > LONGEST_SUMMARY) {
                return;
            }
            summary = textBetween(summaryStart, summaryStartColumn, line, start);
            summaryLine = line;
            bodyColumn = end;
        }

        Details closed(int line, int column) {
            boolean sameLine = line == summaryLine && summary != null;
            String afterSummary = summary == null ? "" : source.get(summaryLine).substring(bodyColumn);
            String beforeEnd = source.get(line).substring(sameLine ? bodyColumn : 0, column);
            return new Details(
                    firstLine,
                    line,
                    summary == null ? "" : summary,
                    summaryLine,
                    sameLine ? "" : afterSummary,
                    beforeEnd);
        }

        private String textBetween(int line, int column, int endLine, int endColumn) {
            if (line == endLine) {
                return source.get(line).substring(column, endColumn).strip();
            }
            StringBuilder text = new StringBuilder(source.get(line).substring(column));
            for (int i = line + 1; i < endLine; i++) {
                text.append(' ').append(source.get(i).strip());
            }
            return text.append(' ')
                    .append(source.get(endLine), 0, endColumn)
                    .toString()
                    .strip();
        }
    }
}
