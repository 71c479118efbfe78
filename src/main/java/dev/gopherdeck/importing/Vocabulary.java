package dev.gopherdeck.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How telling each feature is within a deck: what stands in every card tells nothing. */
final class Vocabulary {

    /** Enough cards to know which features are common. */
    private static final int SAMPLE = 400;

    private final Map<Integer, Integer> counts = new HashMap<>();
    /** Weights by the number of sampled cards that have a feature. */
    private final double[] weights;

    private Vocabulary(int total) {
        weights = IntStream.rangeClosed(0, total)
                .mapToDouble(count -> Math.log(1 + (total + 1.0) / (1 + count)))
                .toArray();
    }

    /** Counts features over an even sample of texts. */
    static Vocabulary of(List<Features> texts) {
        int step = Math.max(1, texts.size() / SAMPLE);
        Vocabulary vocabulary = new Vocabulary(texts.size());
        for (int i = 0; i < texts.size(); i += step) {
            for (int hash : texts.get(i).hashes()) {
                vocabulary.counts.merge(hash, step, Integer::sum);
            }
        }
        return vocabulary;
    }

    WeighedText weigh(Features features) {
        int[] hashes = features.hashes();
        double[] weighed = new double[hashes.length];
        double total = 0;
        for (int i = 0; i < hashes.length; i++) {
            int count = Math.min(counts.getOrDefault(hashes[i], 0), weights.length - 1);
            weighed[i] = weights[count];
            total += weighed[i];
        }
        return new WeighedText(hashes, weighed, total);
    }
}
