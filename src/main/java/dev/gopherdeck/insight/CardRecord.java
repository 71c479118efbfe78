package dev.gopherdeck.insight;

import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Recollection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the answers to one card add up to.
 *
 * @param recollection what FSRS knows of it
 * @param fit how its reviews came out beside what FSRS had predicted
 * @param timed reviews whose time is known
 * @param millis the time that those took
 */
record CardRecord(Recollection recollection, Fit fit, int timed, long millis) {

    /** Who leaves a card open over lunch has not thought about it for an hour. */
    private static final int LONGEST_THOUGHT_MILLIS = 120_000;

    /** One answer that counts: a review or a drill. */
    record Answer(AnswerKind kind, Grade grade, LocalDate studyDay, @Nullable Integer millis) {

        boolean isReview() {
            return kind == AnswerKind.REVIEW;
        }
    }

    /** The record after one more answer; {@code before} is null where the card was new. */
    static CardRecord after(@Nullable CardRecord before, Answer answer) {
        Recollection known = before == null ? null : before.recollection;
        Fit fit = before == null ? Fit.NONE : before.fit;
        if (known != null && answer.isReview()) {
            fit = fit.with(
                    known.recallOn(answer.studyDay()),
                    answer.grade().passed(),
                    answer.grade().needsDrill());
        }
        boolean timed = answer.isReview() && answer.millis() != null;
        return new CardRecord(
                Recollection.after(known, answer.grade(), answer.studyDay()),
                fit,
                (before == null ? 0 : before.timed) + (timed ? 1 : 0),
                (before == null ? 0 : before.millis) + (timed ? thought(answer.millis()) : 0));
    }

    private static long thought(@Nullable Integer millis) {
        return millis == null ? 0 : Math.min(millis, LONGEST_THOUGHT_MILLIS);
    }
}
