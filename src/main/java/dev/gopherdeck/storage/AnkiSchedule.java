package dev.gopherdeck.storage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What Anki remembers of a card, in the columns of its table {@code cards}.
 *
 * @param type 0 new, 2 in review
 * @param queue the same, or -1 while the card is suspended
 * @param due for a new card its place among them, else the day, counted from the day of the collection
 * @param interval days
 * @param factor the ease in thousandths; 0 for a new card
 */
record AnkiSchedule(int type, int queue, long due, int interval, int factor, int reviews, int lapses) {

    private static final int NEW = 0;
    private static final int REVIEW = 2;
    private static final int SUSPENDED = -1;
    private static final int THOUSANDTHS_OF_HUNDREDTH = 10;

    static AnkiSchedule unseen(long place, boolean suspended) {
        return new AnkiSchedule(NEW, suspended ? SUSPENDED : NEW, place, 0, 0, 0, 0);
    }

    /** A card in review: Anki's ease factor is SM-2's, and so are its intervals. */
    static AnkiSchedule seen(Learnt learnt, LocalDate collection, boolean suspended) {
        return new AnkiSchedule(
                REVIEW,
                suspended ? SUSPENDED : REVIEW,
                ChronoUnit.DAYS.between(collection, learnt.due()),
                learnt.intervalDays(),
                learnt.easeHundredths() * THOUSANDTHS_OF_HUNDREDTH,
                learnt.reviews(),
                learnt.lapses());
    }

    /** What SM-2 knows of a card. */
    record Learnt(LocalDate due, int intervalDays, int easeHundredths, int reviews, int lapses) {}

    /** The button that Anki has for a grade from 0 to 5: Again, Hard, Good or Easy. */
    static int button(int grade) {
        return Math.max(1, grade - 1);
    }
}
