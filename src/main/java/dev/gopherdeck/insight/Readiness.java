package dev.gopherdeck.insight;

import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Recollection;
import dev.gopherdeck.scheduling.Sm2;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Predicts recall on a day to come if reviews go on as scheduled: every due card is reviewed on its day, is known as
 * probably as is predicted for that day, and is learned again where it is not. New cards are learned at the daily pace,
 * in the order of the queue.
 */
final class Readiness {

    private final Knowledge knowledge;
    private final LocalDate day;
    private final int newPerDay;
    private final Map<LocalDate, Double> recallIfLearnedOn = new HashMap<>();
    private final Map<Relearned, Double> recallIfRelearned = new HashMap<>();

    /** Readiness for a day, today or later. */
    Readiness(Knowledge knowledge, LocalDate day, int newPerDay) {
        this.knowledge = knowledge;
        this.day = day;
        this.newPerDay = newPerDay;
    }

    /** The cards with the probability of their recall on the day; those that will not have been seen by then have 0. */
    List<Judged> cards() {
        Map<Long, Double> recallOfNew = learnNewCards();
        return knowledge.cards().stream()
                .map(card -> card.readyBy(recall(card, recallOfNew)))
                .toList();
    }

    private double recall(Judged card, Map<Long, Double> recallOfNew) {
        CardRecord record = card.record();
        Sm2.State sm2 = card.state().sm2();
        LocalDate due = card.state().due();
        return record == null || sm2 == null || due == null
                ? recallOfNew.getOrDefault(card.state().cardId(), 0.0)
                : expected(record.recollection(), sm2, due, 0);
    }

    /** New cards a day that would show all of them before the day; 0 where none is left. */
    static int newCardsPerDayNeeded(Knowledge knowledge, LocalDate day) {
        long unseen =
                knowledge.cards().stream().filter(card -> card.record() == null).count();
        long days = Math.max(1, knowledge.day().until(day, ChronoUnit.DAYS));
        return (int) ((unseen + days - 1) / days);
    }

    /** In the order of the queue: those that matter most first, and else as in the notes, from which they come. */
    private Map<Long, Double> learnNewCards() {
        Map<Long, Double> recalls = new HashMap<>();
        List<Judged> unseen = knowledge.cards().stream()
                .filter(card -> card.record() == null)
                .sorted(Comparator.comparingInt(card -> card.state().importanceRank()))
                .toList();
        LocalDate learned = knowledge.day();
        for (int i = 0; newPerDay > 0 && i < unseen.size() && learned.isBefore(day); i++) {
            recalls.put(unseen.get(i).state().cardId(), recallIfLearnedOn.computeIfAbsent(learned, this::learnedOn));
            if ((i + 1) % newPerDay == 0) {
                learned = learned.plusDays(1);
            }
        }
        return recalls;
    }

    private double learnedOn(LocalDate learned) {
        Sm2.State sm2 = Sm2.first(Grade.GOOD);
        return expected(Recollection.after(null, Grade.GOOD, learned), sm2, learned.plusDays(sm2.intervalDays()), 0);
    }

    /** The mean over all ways in which the reviews until the day may come out. */
    private double expected(Recollection recollection, Sm2.State sm2, LocalDate due, int failures) {
        LocalDate review = due.isBefore(knowledge.day()) ? knowledge.day() : due;
        double allPassed = 1;
        double expected = 0;
        while (review.isBefore(day)) {
            if (failures < Relearned.MOST_FAILURES) {
                double passed = recall(recollection, review);
                expected += allPassed * (1 - passed) * relearned(recollection, sm2, review, failures + 1);
                allPassed *= passed;
            }
            recollection = Recollection.after(recollection, Grade.GOOD, review);
            sm2 = Sm2.next(sm2, Grade.GOOD);
            review = review.plusDays(sm2.intervalDays());
        }
        return expected + allPassed * recall(recollection, day);
    }

    private double relearned(Recollection before, Sm2.State sm2, LocalDate review, int failures) {
        Relearned card = Relearned.of(before, sm2, review, failures);
        Double known = recallIfRelearned.get(card);
        if (known == null) {
            known = expected(card.recollection(), card.sm2(), card.due(), failures);
            recallIfRelearned.put(card, known);
        }
        return known;
    }

    private double recall(Recollection recollection, LocalDate on) {
        return Fit.recall(recollection.recallOn(on), knowledge.average().forgettingRatio());
    }
}
