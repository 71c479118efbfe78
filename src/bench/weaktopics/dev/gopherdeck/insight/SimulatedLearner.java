package dev.gopherdeck.insight;

import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Fsrs;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Memory;
import dev.gopherdeck.scheduling.Scheduler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Somebody who studies twelve topics of four to forty cards as the queue brings them, knows some topics worse than
 * others, misses days, and sometimes presses the wrong button.
 */
final class SimulatedLearner {

    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final int TOPICS = 12;

    private static final int SMALLEST_TOPIC = 4;
    private static final int LARGEST_TOPIC = 40;
    private static final int FEWEST_NEW = 8;
    private static final int MOST_NEW = 25;
    private static final int REVIEWS_PER_DAY = 200;
    private static final double MISSED_DAYS = 0.15;
    private static final double SLIPS = 0.03;
    private static final double DECAY_OF_LEARNERS = 0.015;
    private static final double DECAY_OF_TOPICS = 0.020;
    private static final double DECAY_OF_CARDS = 0.015;
    private static final double LEAST_DECAY = 0.08;
    private static final double TEN_MINUTES = 10 / 1440.0;

    /** One simulated card. */
    static final class SimulatedCard {

        final long id;
        final int topic;
        final int importance;
        final TrueMemory truth;
        final List<Grade> reviews = new ArrayList<>();
        Memory memory = Memory.UNSEEN;
        Fit fit = Fit.NONE;

        SimulatedCard(long id, int topic, int importance, TrueMemory truth) {
            this.id = id;
            this.topic = topic;
            this.importance = importance;
            this.truth = truth;
        }
    }

    private final Random random;
    private final int newPerDay;
    final List<SimulatedCard> cards = new ArrayList<>();

    SimulatedLearner(long seed, boolean powerLaw) {
        random = new Random(seed);
        newPerDay = FEWEST_NEW + random.nextInt(MOST_NEW - FEWEST_NEW + 1);
        double ownDecay = TrueMemory.PowerLaw.DECAY + DECAY_OF_LEARNERS * random.nextGaussian();
        for (int topic = 0; topic < TOPICS; topic++) {
            double topicDecay = ownDecay + DECAY_OF_TOPICS * random.nextGaussian();
            Fsrs fsrs = TrueMemory.OtherFsrs.weights(random, Math.exp(20 * (topicDecay - TrueMemory.PowerLaw.DECAY)));
            int size = SMALLEST_TOPIC + random.nextInt(LARGEST_TOPIC - SMALLEST_TOPIC + 1);
            for (int i = 0; i < size; i++) {
                double decay = Math.max(LEAST_DECAY, topicDecay + DECAY_OF_CARDS * random.nextGaussian());
                TrueMemory truth = powerLaw ? new TrueMemory.PowerLaw(decay) : new TrueMemory.OtherFsrs(fsrs);
                cards.add(new SimulatedCard(cards.size(), topic, 1 + random.nextInt(4), truth));
            }
        }
    }

    /** Studies one more day, counted from 0. */
    void study(int day) {
        if (random.nextDouble() < MISSED_DAYS) {
            return;
        }
        LocalDate date = START.plusDays(day);
        List<SimulatedCard> due = cards.stream()
                .filter(card -> card.memory instanceof Memory.Seen seen && !seen.due().isAfter(date))
                .sorted(Comparator.comparing(card -> ((Memory.Seen) card.memory).due()))
                .limit(REVIEWS_PER_DAY)
                .toList();
        List<SimulatedCard> fresh = cards.stream()
                .filter(card -> card.memory instanceof Memory.Unseen)
                .sorted(Comparator.comparingInt(card -> card.importance))
                .limit(newPerDay)
                .toList();
        due.forEach(card -> review(card, day, date));
        fresh.forEach(card -> review(card, day, date));
    }

    private void review(SimulatedCard card, int day, LocalDate date) {
        Grade grade = slip(card.memory instanceof Memory.Unseen ? firstGrade() : grade(card.truth.recall(day)));
        answer(card, AnswerKind.REVIEW, grade, day, date);
        if (grade.needsDrill()) {
            answer(card, AnswerKind.DRILL, Grade.GOOD, day + TEN_MINUTES, date);
        }
    }

    private void answer(SimulatedCard card, AnswerKind kind, Grade grade, double day, LocalDate date) {
        card.truth.answer(day, grade);
        if (kind == AnswerKind.REVIEW) {
            card.reviews.add(grade);
            card.memory.recallOn(date).ifPresent(recall -> card.fit = card.fit.plus(fit(recall, grade)));
        }
        card.memory = Scheduler.after(card.memory, kind, grade, date);
    }

    private static Fit fit(double recall, Grade grade) {
        return new Fit(1, grade.passed() ? 0 : 1, grade.needsDrill() ? 1 : 0, -Math.log(recall));
    }

    private Grade firstGrade() {
        double chance = random.nextDouble();
        return chance < 0.6 ? Grade.AGAIN : chance < 0.8 ? Grade.HARD : chance < 0.95 ? Grade.GOOD : Grade.EASY;
    }

    /** How easily it came depends on how probable it was, and on chance. */
    private Grade grade(double recall) {
        double margin = Math.log(recall / (1 - recall + 1e-12) + 1e-12) + logistic();
        return margin < 0 ? Grade.AGAIN : margin < 1 ? Grade.HARD : margin < 4 ? Grade.GOOD : Grade.EASY;
    }

    private double logistic() {
        double u = Math.min(1 - 1e-12, Math.max(1e-12, random.nextDouble()));
        return Math.log(u / (1 - u));
    }

    private Grade slip(Grade grade) {
        if (random.nextDouble() >= SLIPS) {
            return grade;
        }
        return grade.passed() ? Grade.AGAIN : Grade.GOOD;
    }

    /** The mean true recall over all cards of each topic after so many days; unseen cards count 0. */
    double[] truth(int day) {
        double[] sum = new double[TOPICS];
        double[] count = new double[TOPICS];
        for (SimulatedCard card : cards) {
            sum[card.topic] += card.truth.recall(day);
            count[card.topic]++;
        }
        for (int topic = 0; topic < TOPICS; topic++) {
            sum[topic] /= count[topic];
        }
        return sum;
    }

    /** What the application knows of the cards. */
    Knowledge knowledge(int day) {
        List<CardState> states = new ArrayList<>();
        Fit all = Fit.NONE;
        for (SimulatedCard card : cards) {
            Memory.Seen seen = card.memory instanceof Memory.Seen known ? known : null;
            states.add(new CardState(
                    card.id, 1, (long) card.topic, "", null, 4, List.of(), (int) card.id,
                    seen == null ? null : seen.sm2(), seen == null ? 0 : seen.lapses(), seen == null ? null : seen.due(),
                    seen == null ? null : new CardRecord(seen.recollection(), card.fit, 0, 0)));
            all = all.plus(card.fit);
        }
        return Knowledge.of(states, Map.of(), Average.of(all), START.plusDays(day));
    }

    /** A number with which outcomes are drawn. */
    double chance() {
        return random.nextDouble();
    }
}
