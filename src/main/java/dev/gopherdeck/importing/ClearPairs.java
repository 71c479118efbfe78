package dev.gopherdeck.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Links pairs that are likely, and clearly likelier than any other pair that either of the cards could be in. */
final class ClearPairs {

    /** Likeliest first; the order of the cards decides where nothing else does. */
    static final Comparator<Likeness.Pair> ORDER = Comparator.comparingDouble(Likeness.Pair::score)
            .reversed()
            .thenComparingInt(Likeness.Pair::before)
            .thenComparingInt(Likeness.Pair::now);

    private final Pairing pairing;
    private final Map<Integer, List<Likeness.Pair>> byIncoming = new HashMap<>();
    private final Map<Integer, List<Likeness.Pair>> byStored = new HashMap<>();

    private ClearPairs(Pairing pairing) {
        this.pairing = pairing;
    }

    /** Returns how many pairs were linked. */
    static int link(Pairing pairing, List<Likeness.Pair> pairs) {
        ClearPairs clear = new ClearPairs(pairing);
        List<Likeness.Pair> ordered = pairs.stream()
                .filter(pair -> pair.score() >= Likeness.POSSIBLE)
                .sorted(ORDER)
                .toList();
        for (Likeness.Pair pair : ordered) {
            clear.byIncoming
                    .computeIfAbsent(pair.now(), any -> new ArrayList<>())
                    .add(pair);
            clear.byStored
                    .computeIfAbsent(pair.before(), any -> new ArrayList<>())
                    .add(pair);
        }
        return (int) ordered.stream().filter(clear::linkIfClear).count();
    }

    private boolean linkIfClear(Likeness.Pair pair) {
        if (pair.score() < Likeness.SURE || !isFree(pair)) {
            return false;
        }
        double rival = Math.max(
                rival(pair, byIncoming.getOrDefault(pair.now(), List.of())),
                rival(pair, byStored.getOrDefault(pair.before(), List.of())));
        if (pair.score() - rival < Likeness.CLEAR) {
            return false;
        }
        pairing.link(pair.now(), pair.before());
        return true;
    }

    private double rival(Likeness.Pair pair, List<Likeness.Pair> others) {
        return others.stream()
                .filter(other -> !other.equals(pair) && isFree(other))
                .mapToDouble(Likeness.Pair::score)
                .findFirst()
                .orElse(0);
    }

    private boolean isFree(Likeness.Pair pair) {
        return pairing.isFreeIncoming(pair.now()) && pairing.isFreeStored(pair.before());
    }
}
