package dev.gopherdeck.scheduling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What FSRS knows of one learner's card: the part of {@link Memory} that predicts recall and schedules nothing.
 *
 * @param fsrs stability and difficulty after the last answer
 * @param lastAnswered study day of the last review or drill
 */
public record Recollection(Fsrs.State fsrs, LocalDate lastAnswered) {

    /** After a review or a drill; {@code before} is null where the card was new. */
    public static Recollection after(@Nullable Recollection before, Grade grade, LocalDate studyDay) {
        if (before == null) {
            return new Recollection(Fsrs.STANDARD.first(grade), studyDay);
        }
        long elapsed = before.daysUntil(studyDay);
        Fsrs.State next = Fsrs.STANDARD.next(before.fsrs, grade, elapsed);
        return new Recollection(next, before.lastAnswered.plusDays(elapsed));
    }

    /** The probability, 0 to 1, that the card is recalled on a study day; days before the last answer count as that day. */
    public double recallOn(LocalDate studyDay) {
        return Fsrs.STANDARD.retrievability(fsrs.stability(), daysUntil(studyDay));
    }

    private long daysUntil(LocalDate studyDay) {
        return Math.max(0, ChronoUnit.DAYS.between(lastAnswered, studyDay));
    }
}
