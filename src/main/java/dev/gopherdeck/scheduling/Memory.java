package dev.gopherdeck.scheduling;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of one learner's memory of one card: a projection of the review log. */
public sealed interface Memory {

    /** The memory of a card that was never answered. */
    Memory UNSEEN = new Unseen();

    /** What answering on a study day would be, if the schedule asks for the card at all on that day. */
    Optional<AnswerKind> askedOn(LocalDate studyDay);

    /** The probability, 0 to 1, that FSRS gives the card to be recalled on a study day; empty before the first answer. */
    Optional<Double> recallOn(LocalDate studyDay);

    /** No answer yet. */
    record Unseen() implements Memory {

        @Override
        public Optional<AnswerKind> askedOn(LocalDate studyDay) {
            return Optional.of(AnswerKind.REVIEW);
        }

        @Override
        public Optional<Double> recallOn(LocalDate studyDay) {
            return Optional.empty();
        }
    }

    /**
     * At least one review.
     *
     * @param sm2 what SM-2 knows; it schedules
     * @param recollection what FSRS knows; it predicts
     * @param lastGrade grade of the last review
     * @param lastReviewed study day of the last review
     * @param due study day from which the card is asked again
     * @param reviews number of reviews, at least 1
     * @param lapses number of failed reviews that followed a passed one
     * @param drillDay the study day on which the card is still to be drilled, if it is
     */
    record Seen(
            Sm2.State sm2,
            Recollection recollection,
            Grade lastGrade,
            LocalDate lastReviewed,
            LocalDate due,
            int reviews,
            int lapses,
            @Nullable LocalDate drillDay)
            implements Memory {

        @Override
        public Optional<AnswerKind> askedOn(LocalDate studyDay) {
            if (!due.isAfter(studyDay)) {
                return Optional.of(AnswerKind.REVIEW);
            }
            return studyDay.equals(drillDay) ? Optional.of(AnswerKind.DRILL) : Optional.empty();
        }

        @Override
        public Optional<Double> recallOn(LocalDate studyDay) {
            return Optional.of(recollection.recallOn(studyDay));
        }
    }
}
