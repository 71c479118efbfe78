package dev.gopherdeck.insight;

import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How often the three topics that a simulated learner knows least are found, by our judgement and by three plain ones
 * that count unseen cards as failed; and how well predicted recall agrees with what happens.
 *
 * <pre>
 * ./mvnw -q compile
 * javac -cp target/classes -d target/weaktopics src/bench/weaktopics/dev/gopherdeck/insight/*.java
 * java -cp target/classes:target/weaktopics dev.gopherdeck.insight.WeakTopicsBenchmark
 * </pre>
 */
final class WeakTopicsBenchmark {

    /** None of them was looked at while the judgement was made. */
    private static final int FIRST_SEED = 1_000_000;

    private static final int LEARNERS = 1000;
    private static final int[] HORIZONS = {10, 20, 30, 45, 60};
    private static final int WEAKEST = 3;
    private static final int BINS = 10;

    /** Scores of topics: the lower, the weaker. */
    private static final Map<String, Function<SimulatedLearner, double[]>> BASELINES = new LinkedHashMap<>();

    static {
        BASELINES.put("success", learner -> mean(learner, WeakTopicsBenchmark::passes, WeakTopicsBenchmark::asked));
        BASELINES.put("lapses", learner -> sum(learner, card -> -lapses(card)));
        BASELINES.put("ease", learner -> mean(learner, WeakTopicsBenchmark::ease, card -> 1));
    }

    private WeakTopicsBenchmark() {}

    public static void main(String[] args) throws IOException {
        System.out.println("| days | score | precision at 3 | rank correlation | ours ahead at 3 | ours ahead in rank |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        for (int days : HORIZONS) {
            compare(days);
        }
        double[][] powerLaw = calibrate("power law", true);
        double[][] fsrs = calibrate("FSRS with other weights", false);
        Files.writeString(Path.of("docs/images/calibration.svg"), picture(powerLaw, fsrs));
    }

    private static void compare(int days) {
        List<double[]> ours = new ArrayList<>();
        Map<String, List<double[]>> others = new LinkedHashMap<>();
        for (int seed = 0; seed < LEARNERS; seed++) {
            SimulatedLearner learner = studied(FIRST_SEED + seed, true, days);
            double[] truth = learner.truth(days);
            ours.add(score(truth, known(learner, days)));
            BASELINES.forEach((name, baseline) -> others.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(score(truth, baseline.apply(learner))));
        }
        System.out.printf("| %d | ours | %.3f | %.3f | | |%n", days, mean(ours, 0), mean(ours, 1));
        others.forEach((name, scores) -> System.out.printf(
                "| %d | %s | %.3f | %.3f | %s | %s |%n",
                days, name, mean(scores, 0), mean(scores, 1), margin(ours, scores, 0), margin(ours, scores, 1)));
    }

    private static SimulatedLearner studied(int seed, boolean powerLaw, int days) {
        SimulatedLearner learner = new SimulatedLearner(seed, powerLaw);
        for (int day = 0; day < days; day++) {
            learner.study(day);
        }
        return learner;
    }

    private static double[] known(SimulatedLearner learner, int day) {
        double[] known = new double[SimulatedLearner.TOPICS];
        learner.knowledge(day)
                .by(card -> List.of(card.state().topicId()))
                .forEach((topic, standing) -> known[topic.intValue()] = standing.known());
        return known;
    }

    // --- Plain scores ---------------------------------------------------------------------------------------------

    private static double passes(SimulatedLearner.SimulatedCard card) {
        return card.reviews.stream().filter(Grade::passed).count();
    }

    private static double asked(SimulatedLearner.SimulatedCard card) {
        return Math.max(1, card.reviews.size());
    }

    private static double lapses(SimulatedLearner.SimulatedCard card) {
        return card.memory instanceof Memory.Seen seen ? seen.lapses() : 1;
    }

    private static double ease(SimulatedLearner.SimulatedCard card) {
        return card.memory instanceof Memory.Seen seen ? seen.sm2().easeHundredths() / 100.0 : 1.3;
    }

    private interface Measure {
        double of(SimulatedLearner.SimulatedCard card);
    }

    private static double[] sum(SimulatedLearner learner, Measure measure) {
        double[] sums = new double[SimulatedLearner.TOPICS];
        learner.cards.forEach(card -> sums[card.topic] += measure.of(card));
        return sums;
    }

    private static double[] mean(SimulatedLearner learner, Measure value, Measure weight) {
        double[] values = sum(learner, value);
        double[] weights = sum(learner, weight);
        return IntStream.range(0, values.length).mapToDouble(i -> values[i] / weights[i]).toArray();
    }

    // --- Agreement with the truth ---------------------------------------------------------------------------------

    /** Precision at 3 and Spearman's rank correlation. */
    private static double[] score(double[] truth, double[] score) {
        double[] trueRanks = ranks(truth);
        double[] ranks = ranks(score);
        double hits = 0;
        double squares = 0;
        for (int topic = 0; topic < truth.length; topic++) {
            hits += trueRanks[topic] < WEAKEST && ranks[topic] < WEAKEST ? 1 : 0;
            squares += Math.pow(trueRanks[topic] - ranks[topic], 2);
        }
        int n = truth.length;
        return new double[] {hits / WEAKEST, 1 - 6 * squares / (n * (n * (double) n - 1))};
    }

    /** Ties go by the number of the topic, which says nothing. */
    private static double[] ranks(double[] values) {
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(topic -> values[topic]))
                .toList();
        double[] ranks = new double[values.length];
        for (int rank = 0; rank < values.length; rank++) {
            ranks[order.get(rank)] = rank;
        }
        return ranks;
    }

    private static double mean(List<double[]> scores, int at) {
        return scores.stream().mapToDouble(score -> score[at]).average().orElseThrow();
    }

    /** The mean difference with its standard error, learner by learner. */
    private static String margin(List<double[]> ours, List<double[]> others, int at) {
        double[] differences = IntStream.range(0, ours.size())
                .mapToDouble(i -> ours.get(i)[at] - others.get(i)[at])
                .toArray();
        double mean = IntStream.range(0, differences.length).mapToDouble(i -> differences[i]).average().orElseThrow();
        double variance = 0;
        for (double difference : differences) {
            variance += Math.pow(difference - mean, 2) / (differences.length - 1);
        }
        return "%+.3f ± %.3f".formatted(mean, Math.sqrt(variance / differences.length));
    }

    // --- Calibration ----------------------------------------------------------------------------------------------

    private static double[][] calibrate(String name, boolean powerLaw) {
        double[][] bins = new double[BINS][3];
        for (int days : HORIZONS) {
            for (int seed = 0; seed < LEARNERS; seed++) {
                observe(studied(FIRST_SEED + seed, powerLaw, days), days, bins);
            }
        }
        print(name, bins);
        return bins;
    }

    /** Draws for each seen card whether it is recalled on the day. */
    private static void observe(SimulatedLearner learner, int day, double[][] bins) {
        Knowledge knowledge = learner.knowledge(day);
        Map<Long, Fit> fits = new LinkedHashMap<>();
        knowledge.cards().forEach(card -> fits.merge(card.state().topicId(), card.fit(), Fit::plus));
        for (Judged card : knowledge.cards()) {
            if (card.record() != null) {
                double ratio = fits.get(card.state().topicId()).forgettingRatio(knowledge.average());
                double predicted = card.recall(ratio);
                double truth = learner.cards.get((int) card.state().cardId()).truth.recall(day);
                double[] bin = bins[(int) Math.min(BINS - 1, predicted * BINS)];
                bin[0]++;
                bin[1] += predicted;
                bin[2] += learner.chance() < truth ? 1 : 0;
            }
        }
    }

    private static void print(String name, double[][] bins) {
        double total = 0;
        double gap = 0;
        System.out.printf("%n%s%n| cards | predicted | recalled |%n| --- | --- | --- |%n", name);
        for (double[] bin : bins) {
            if (bin[0] > 0) {
                System.out.printf("| %.0f | %.3f | %.3f |%n", bin[0], bin[1] / bin[0], bin[2] / bin[0]);
                total += bin[0];
                gap += Math.abs(bin[1] - bin[2]);
            }
        }
        System.out.printf("weighted gap: %.1f percentage points%n", 100 * gap / total);
    }

    /** Dots on the diagonal are predictions that come true; rings are FSRS with other weights. */
    private static String picture(double[][] powerLaw, double[][] fsrs) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="-40 -10 460 460" font-family="sans-serif" font-size="14">
                <rect width="400" height="400" fill="#fff" stroke="#999"/><path d="M0 400 400 0" stroke="#999"/>
                <text x="200" y="430" text-anchor="middle">predicted recall, 0 to 1</text>
                <text transform="translate(-12 200) rotate(-90)" text-anchor="middle">recalled, 0 to 1</text>
                %s</svg>
                """.formatted(dots(powerLaw, "#00708a") + dots(fsrs, "none"));
    }

    private static String dots(double[][] bins, String fill) {
        StringBuilder dots = new StringBuilder();
        for (double[] bin : bins) {
            if (bin[0] > 0) {
                dots.append("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"6\" fill=\"%s\" stroke=\"#00708a\" stroke-width=\"2\"/>%n"
                        .formatted(400 * bin[1] / bin[0], 400 - 400 * bin[2] / bin[0], fill));
            }
        }
        return dots.toString();
    }
}
