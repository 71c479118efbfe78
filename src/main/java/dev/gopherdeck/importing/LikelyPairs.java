package dev.gopherdeck.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The pairs worth a closer look: all of them where they are few, else those that share uncommon features. */
final class LikelyPairs {

    private static final long FEW = 10_000;
    /** The smallest hashes of both sides meet in proportion to how alike the texts are. */
    private static final int BODY_SAMPLE = 48;

    private static final int QUESTION_SAMPLE = 16;
    private static final int COMMON = 64;
    private static final int BEST = 6;

    private final List<int[]> pairs = new ArrayList<>();

    private LikelyPairs() {}

    /** What is computed of a pair. */
    interface Judgement {
        Likeness.Pair of(int now, int before);
    }

    static LikelyPairs of(Pairing pairing, List<Integer> incoming, List<Integer> stored) {
        LikelyPairs likely = new LikelyPairs();
        if ((long) incoming.size() * stored.size() <= FEW) {
            incoming.forEach(now -> stored.forEach(before -> likely.add(now, before)));
            return likely;
        }
        Map<Integer, List<Integer>> index = new HashMap<>();
        for (Integer before : stored) {
            sample(pairing.storedText(before)).forEach(hash -> index.computeIfAbsent(hash, any -> new ArrayList<>())
                    .add(before));
        }
        for (Integer now : incoming) {
            best(pairing.incomingText(now), index).forEach(before -> likely.add(now, before));
        }
        return likely;
    }

    List<Likeness.Pair> map(Judgement judgement) {
        List<Likeness.Pair> judged = new ArrayList<>();
        for (int[] pair : pairs) {
            judged.add(judgement.of(pair[0], pair[1]));
        }
        return judged;
    }

    private void add(int now, int before) {
        pairs.add(new int[] {now, before});
    }

    private static List<Integer> best(CardText text, Map<Integer, List<Integer>> index) {
        Map<Integer, Integer> hits = new HashMap<>();
        sample(text).forEach(hash -> {
            List<Integer> cards = index.getOrDefault(hash, List.of());
            if (cards.size() <= COMMON) {
                cards.forEach(before -> hits.merge(before, 1, Integer::sum));
            }
        });
        return hits.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(BEST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static IntStream sample(CardText text) {
        return IntStream.concat(
                IntStream.of(text.bodyFeatures().hashes()).limit(BODY_SAMPLE),
                IntStream.of(text.questionFeatures().hashes()).limit(QUESTION_SAMPLE));
    }
}
