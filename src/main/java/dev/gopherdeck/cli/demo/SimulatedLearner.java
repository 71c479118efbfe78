package dev.gopherdeck.cli.demo;

import dev.gopherdeck.review.Asked;
import dev.gopherdeck.review.Given;
import dev.gopherdeck.scheduling.Grade;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Somebody who keeps some chapters better than others, and answers accordingly. */
final class SimulatedLearner {

    /** Dealt out to the chapters in the order in which they are met: three of them are weak. */
    private static final List<Double> STRENGTHS =
            List.of(0.3, 0.4, 0.5, 0.8, 0.9, 1.0, 1.0, 1.1, 1.2, 1.3, 1.4, 1.6, 1.8);

    private static final double HARDLY_RECALLED = 0.1;
    private static final double WELL_KNOWN = 0.9;
    private static final double EASY_IF_WELL_KNOWN = 0.2;
    private static final double REPEATS_KNOWN = 0.85;

    private static final int THOUGHT_MILLIS = 7_000;
    private static final int READING_MILLIS = 5_000;
    private static final int NEW_READING_MILLIS = 25_000;

    private final Random random;
    private final Deque<Double> strengths;
    private final Map<String, Double> strengthOfChapter = new HashMap<>();
    private final Map<Long, Remembered> cards = new HashMap<>();

    private record Remembered(HalfLife memory, LocalDate lastReviewed) {}

    SimulatedLearner(Random random) {
        this.random = random;
        List<Double> shuffled = new ArrayList<>(STRENGTHS);
        Collections.shuffle(shuffled, random);
        this.strengths = new ArrayDeque<>(shuffled);
    }

    /** Answers a card on a day, and remembers having done so. */
    Given answer(Asked card, LocalDate day) {
        if (card.isDrill()) {
            return given(random.nextDouble() < REPEATS_KNOWN ? Grade.GOOD : Grade.AGAIN, READING_MILLIS);
        }
        Remembered known = cards.get(card.cardId());
        HalfLife memory = known == null ? new HalfLife(strength(card)) : known.memory();
        Grade grade = known == null ? firstGrade() : review(known, ChronoUnit.DAYS.between(known.lastReviewed(), day));
        cards.put(card.cardId(), new Remembered(memory, day));
        return given(grade, known == null ? NEW_READING_MILLIS : READING_MILLIS);
    }

    private double strength(Asked card) {
        String chapter = card.topic().isEmpty() ? "" : card.topic().get(0);
        return strengthOfChapter.computeIfAbsent(chapter, any -> nextStrength());
    }

    private double nextStrength() {
        @Nullable Double dealt = strengths.poll();
        return dealt == null ? 1 : dealt;
    }

    /** To a question never asked before: some of it was known from elsewhere. */
    private Grade firstGrade() {
        double chance = random.nextDouble();
        return chance < 0.35 ? Grade.AGAIN : chance < 0.6 ? Grade.HARD : chance < 0.92 ? Grade.GOOD : Grade.EASY;
    }

    private Grade review(Remembered known, long elapsedDays) {
        double recall = known.memory().recallAfter(elapsedDays);
        double margin = recall - random.nextDouble();
        known.memory().review(elapsedDays, margin >= 0);
        if (margin < 0) {
            return Grade.AGAIN;
        }
        if (margin < HARDLY_RECALLED) {
            return Grade.HARD;
        }
        return recall > WELL_KNOWN && random.nextDouble() < EASY_IF_WELL_KNOWN ? Grade.EASY : Grade.GOOD;
    }

    /** Thinking takes longer where it does not help. */
    private Given given(Grade grade, int readingMillis) {
        int reveal = around(grade.needsDrill() ? 2 * THOUGHT_MILLIS : THOUGHT_MILLIS);
        return new Given(grade, reveal, reveal + around(readingMillis));
    }

    private int around(int millis) {
        return (int) (millis * Math.exp(random.nextGaussian() / 2));
    }
}
