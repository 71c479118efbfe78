package dev.gopherdeck.deck;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed between two texts, word by word. Lines are compared first and words only within changed lines, so that
 * rewritten texts stay readable and long ones cheap.
 *
 * @param pieces the old and the new text in one: without what was added they are the old one, without what was removed
 *     the new one
 */
public record TextDiff(List<Piece> pieces) {

    /** In Chinese, which has no word breaks, every character is a word. */
    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}_&&[^\\p{IsHan}]]+|\\s+|.", Pattern.DOTALL);

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    /** Comparing takes time and space by the number of differences; longer passages count as replaced. */
    private static final int MOST_WORDS = 2_000;

    private static final int MOST_LINES = 4_000;

    private static final int LINES_AROUND = 2;

    public TextDiff {
        pieces = List.copyOf(pieces);
    }

    /** Whether a piece stands in both texts, or in one of them, or is left out as it stands in both. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED,
        OMITTED
    }

    /** A stretch of text. */
    public record Piece(Kind kind, String text) {}

    /** Compares two texts. */
    public static TextDiff between(String before, String after) {
        Pieces pieces = new Pieces();
        List<String> oldLines = split(before, LINE);
        List<String> newLines = split(after, LINE);
        compare(oldLines, newLines, MOST_LINES, pieces, (removed, added) -> compareWords(removed, added, pieces));
        return new TextDiff(pieces.list);
    }

    /** Whether the texts differ at all. */
    public boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    /** The changes with a few lines around them. */
    public TextDiff aroundChanges() {
        List<Piece> near = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() == Kind.SAME) {
                near.addAll(shorten(piece.text(), i == 0, i == pieces.size() - 1));
            } else {
                near.add(piece);
            }
        }
        return new TextDiff(near);
    }

    private static List<Piece> shorten(String text, boolean first, boolean last) {
        List<String> lines = split(text, LINE);
        int head = first ? 0 : LINES_AROUND;
        int tail = last ? 0 : LINES_AROUND;
        if (lines.size() <= head + tail + 1) {
            return List.of(new Piece(Kind.SAME, text));
        }
        Pieces shortened = new Pieces();
        shortened.add(Kind.SAME, String.join("", lines.subList(0, head)));
        shortened.add(Kind.OMITTED, String.join("", lines.subList(head, lines.size() - tail)));
        shortened.add(Kind.SAME, String.join("", lines.subList(lines.size() - tail, lines.size())));
        return shortened.list;
    }

    private static void compareWords(String before, String after, Pieces pieces) {
        compare(split(before, WORD), split(after, WORD), MOST_WORDS, pieces, pieces::replace);
    }

    private interface Replacement {
        void of(String removed, String added);
    }

    private static void compare(
            List<String> before, List<String> after, int most, Pieces pieces, Replacement replacement) {
        if (before.size() > most || after.size() > most) {
            pieces.replace(String.join("", before), String.join("", after));
            return;
        }
        int next = 0;
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (AbstractDelta<String> delta : deltas(before, after)) {
            Chunk<String> source = delta.getSource();
            if (source.getPosition() > next) {
                replacement.of(take(removed), take(added));
                pieces.add(Kind.SAME, String.join("", before.subList(next, source.getPosition())));
            }
            removed.addAll(source.getLines());
            added.addAll(delta.getTarget().getLines());
            next = source.getPosition() + source.size();
        }
        replacement.of(take(removed), take(added));
        pieces.add(Kind.SAME, String.join("", before.subList(next, before.size())));
    }

    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        var changes = new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null);
        return Patch.generate(before, after, changes).getDeltas();
    }

    private static String take(List<String> parts) {
        String joined = String.join("", parts);
        parts.clear();
        return joined;
    }

    private static List<String> split(String text, Pattern part) {
        return part.matcher(text).results().map(MatchResult::group).toList();
    }

    private static final class Pieces {

        private final List<Piece> list = new ArrayList<>();

        void replace(String removed, String added) {
            add(Kind.REMOVED, removed);
            add(Kind.ADDED, added);
        }

        void add(Kind kind, String text) {
            if (!text.isEmpty()) {
                list.add(new Piece(kind, text));
            }
        }
    }
}
