package dev.gopherdeck.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How telling each feature is within a deck: what stands in every card tells nothing. */
final class Vocabulary {

    /** Enough cards to know which features are common. */
    private static final int SAMPLE = 400;

    private final Map<Integer, Integer> cards = new HashMap<>();
    private int total;

    /** Counts features over an even sample of texts. */
    static Vocabulary of(List<Features> texts) {
        Vocabulary vocabulary = new Vocabulary();
        int step = Math.max(1, texts.size() / SAMPLE);
        for (int i = 0; i < texts.size(); i += step) {
            vocabulary.total++;
            for (int hash : texts.get(i).hashes()) {
                vocabulary.cards.merge(hash, 1, Integer::sum);
            }
        }
        return vocabulary;
    }

    /** How alike two texts are, from 0 to 1: the weight that they share by the mean of their weights (Dice). */
    double likeness(Features first, Features second) {
        double shared = shared(first.hashes(), second.hashes());
        double sum = weight(first) + weight(second);
        return sum == 0 ? 0 : 2 * shared / sum;
    }

    /** How much of the smaller text stands in the other one, from 0 to 1. */
    double containment(Features first, Features second) {
        double smaller = Math.min(weight(first), weight(second));
        return smaller == 0 ? 0 : shared(first.hashes(), second.hashes()) / smaller;
    }

    double weight(int hash) {
        return Math.log(1 + (double) (total + 1) / (1 + cards.getOrDefault(hash, 0)));
    }

    private double weight(Features features) {
        double sum = 0;
        for (int hash : features.hashes()) {
            sum += weight(hash);
        }
        return sum;
    }

    private double shared(int[] first, int[] second) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            if (first[i] == second[j]) {
                sum += weight(first[i]);
            }
            boolean stepFirst = first[i] <= second[j];
            boolean stepSecond = second[j] <= first[i];
            i += stepFirst ? 1 : 0;
            j += stepSecond ? 1 : 0;
        }
        return sum;
    }
}
