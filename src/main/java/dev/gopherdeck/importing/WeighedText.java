package dev.gopherdeck.importing;

/** A text whose features know how much they tell, ready to be compared with many others. */
final class WeighedText {

    private final int[] hashes;
    private final double[] weights;
    private final double total;

    WeighedText(int[] hashes, double[] weights, double total) {
        this.hashes = hashes;
        this.weights = weights;
        this.total = total;
    }

    int size() {
        return hashes.length;
    }

    /** The weight of the features that both texts have. */
    double shared(WeighedText other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int mine = hashes[i];
            int theirs = other.hashes[j];
            if (mine == theirs) {
                sum += weights[i];
            }
            i += mine <= theirs ? 1 : 0;
            j += theirs <= mine ? 1 : 0;
        }
        return sum;
    }

    /**
     * How alike two texts are, from 0 to 1: the weight that they share by the mean of their weights (Dice).
     *
     * @param shared see {@link #shared}
     */
    double likeness(WeighedText other, double shared) {
        double sum = total + other.total;
        return sum == 0 ? 0 : 2 * shared / sum;
    }

    /** How much of the smaller text stands in the other one, from 0 to 1. */
    double containment(WeighedText other, double shared) {
        double smaller = Math.min(total, other.total);
        return smaller == 0 ? 0 : shared / smaller;
    }
}
