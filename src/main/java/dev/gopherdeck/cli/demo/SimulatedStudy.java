package dev.gopherdeck.cli.demo;

import dev.gopherdeck.review.Asked;
import dev.gopherdeck.review.Given;
import dev.gopherdeck.review.ReviewDesk;
import dev.gopherdeck.scheduling.Grade;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/** The simulated learner's days at the desk, one after the other. */
final class SimulatedStudy {

    /** How often the wrong button is pressed, and the answer taken back at once. */
    private static final double SLIPS = 0.01;

    private final ReviewDesk desk;
    private final Consumer<Instant> setClock;
    private final ZoneId zone;
    private final Random random;
    private int answers;

    SimulatedStudy(ReviewDesk desk, Consumer<Instant> setClock, ZoneId zone, long seed) {
        this.desk = desk;
        this.setClock = setClock;
        this.zone = zone;
        this.random = new Random(seed);
    }

    /** Studies from a first day to the day before {@code today}, and returns the number of answers given. */
    int study(LocalDate first, LocalDate today) {
        StudyCalendar calendar = new StudyCalendar(today, random);
        SimulatedLearner learner = new SimulatedLearner(random);
        first.datesUntil(today).forEach(day -> calendar.sitting(day)
                .ifPresent(begin -> sit(learner, day, begin.atZone(zone).toInstant())));
        return answers;
    }

    private void sit(SimulatedLearner learner, LocalDate day, Instant begin) {
        Instant now = begin;
        setClock.accept(now);
        for (Optional<Asked> asked = desk.next(); asked.isPresent(); asked = desk.next()) {
            Asked card = asked.get();
            if (random.nextDouble() < SLIPS) {
                desk.answer(card, new Given(Grade.AGAIN, null, null), requestId());
                desk.takeBack(requestId());
                continue;
            }
            Given given = learner.answer(card, day);
            now = now.plusMillis(given.answerMillis() == null ? 0 : given.answerMillis());
            setClock.accept(now);
            desk.answer(card, given, requestId());
            answers++;
        }
    }

    /** Random, but the same for the same seed. */
    private UUID requestId() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
