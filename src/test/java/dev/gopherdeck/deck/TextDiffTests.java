package dev.gopherdeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.deck.TextDiff.Kind;
import dev.gopherdeck.deck.TextDiff.Piece;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextDiffTests {

    @Test
    void wordsAreCompared() {
        assertThat(TextDiff.between("A slice is a view.\n", "A slice is a small view.\n")
                        .pieces())
                .containsExactly(
                        new Piece(Kind.SAME, "A slice is a"),
                        new Piece(Kind.ADDED, " small"),
                        new Piece(Kind.SAME, " view.\n"));
    }

    @Test
    void chineseIsComparedByCharacters() {
        assertThat(TextDiff.between("切片是视图", "切片是小视图").pieces())
                .containsExactly(new Piece(Kind.SAME, "切片是"), new Piece(Kind.ADDED, "小"), new Piece(Kind.SAME, "视图"));
    }

    @Test
    void whatIsFarFromAnyChangeIsLeftOut() {
        String lines = IntStream.range(0, 20).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
        TextDiff near =
                TextDiff.between(lines + "end", "start\n" + lines + "END").aroundChanges();

        assertThat(near.pieces())
                .extracting(Piece::kind)
                .containsExactly(Kind.ADDED, Kind.SAME, Kind.OMITTED, Kind.SAME, Kind.REMOVED, Kind.ADDED);
        assertThat(near.pieces().get(1).text()).isEqualTo("line 0\nline 1\n");
    }

    @Test
    void equalTextsDoNotDiffer() {
        assertThat(TextDiff.between("same", "same").isEmpty()).isTrue();
        assertThat(TextDiff.between("", "").isEmpty()).isTrue();
        assertThat(TextDiff.between("", "x").isEmpty()).isFalse();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void textsWithNothingInCommonAreComparedSoon() {
        TextDiff diff = TextDiff.between("a b\n".repeat(16_000), "c d\n".repeat(16_000));
        TextDiff inLines = TextDiff.between("a b\n".repeat(4_000), "c d\n".repeat(4_000));
        TextDiff inWords = TextDiff.between("a ".repeat(900), "b\t".repeat(900));

        assertThat(diff.isEmpty() || inLines.isEmpty() || inWords.isEmpty()).isFalse();
    }

    @Property
    void bothTextsCanBeReadFromTheDifference(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String before,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String after) {
        String old = before.replace('c', '\n').replace('b', ' ');
        String now = after.replace('c', '\n').replace('b', ' ');
        TextDiff diff = TextDiff.between(old, now);

        assertThat(without(Kind.ADDED, diff)).isEqualTo(old);
        assertThat(without(Kind.REMOVED, diff)).isEqualTo(now);
        assertThat(without(Kind.REMOVED, diff.aroundChanges())).isEqualTo(now);
    }

    private static String without(Kind kind, TextDiff diff) {
        return diff.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
