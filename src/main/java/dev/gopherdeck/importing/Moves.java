package dev.gopherdeck.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cards changed places: they stand in another file or topic, or outside the longest order that the deck and the
 * notes have in common, so that one card put elsewhere does not move all that it passed.
 */
final class Moves {

    private final BitSet moved;

    private Moves(BitSet moved) {
        this.moved = moved;
    }

    /** Judges incoming cards by the stored cards that they are; null for new ones. */
    static Moves among(Pairing pairing, List<@Nullable StoredCard> before) {
        BitSet moved = new BitSet();
        List<Integer> stayed = new ArrayList<>();
        for (int now = 0; now < before.size(); now++) {
            StoredCard card = before.get(now);
            if (card != null && standsElsewhere(card, pairing.incoming(now))) {
                moved.set(now);
            } else if (card != null && !card.archived()) {
                stayed.add(now);
            }
        }
        BitSet inOrder = longestRise(
                stayed.stream().mapToInt(now -> position(before.get(now))).toArray());
        for (int i = 0; i < stayed.size(); i++) {
            if (!inOrder.get(i)) {
                moved.set(stayed.get(i));
            }
        }
        return new Moves(moved);
    }

    boolean isMoved(int now) {
        return moved.get(now);
    }

    private static int position(@Nullable StoredCard card) {
        return card == null ? 0 : card.position();
    }

    private static boolean standsElsewhere(StoredCard before, IncomingCard now) {
        boolean sameFile = before.path().equals(now.path())
                || NotesSource.origin(before.source(), before.path())
                        .equals(NotesSource.origin(now.source(), now.path()));
        return !sameFile || !before.topic().equals(now.card().topic());
    }

    /** Places of a longest strictly rising subsequence, by patience sorting. */
    private static BitSet longestRise(int[] values) {
        int[] tails = new int[values.length];
        int[] previous = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            int pile = pile(values, tails, length, values[i]);
            previous[i] = pile == 0 ? -1 : tails[pile - 1];
            tails[pile] = i;
            length = Math.max(length, pile + 1);
        }
        BitSet rise = new BitSet();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            rise.set(i);
        }
        return rise;
    }

    /** The first pile whose top is not below the value. */
    private static int pile(int[] values, int[] tails, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[tails[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
