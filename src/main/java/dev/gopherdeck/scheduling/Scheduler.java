package dev.gopherdeck.scheduling;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns answers into memory. What a preview shows and what an answer does is the same function. */
public final class Scheduler {

    private Scheduler() {}

    /** The memory after each grade that could be given now. */
    public static Map<Grade, Memory.Seen> outcomes(Memory before, AnswerKind kind, LocalDate studyDay) {
        Map<Grade, Memory.Seen> outcomes = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            outcomes.put(grade, after(before, kind, grade, studyDay));
        }
        return outcomes;
    }

    /**
     * The memory after a review or a drill.
     *
     * @throws IllegalArgumentException for another kind of answer, which leaves memory alone, or a drill of an unseen card
     */
    public static Memory.Seen after(Memory before, AnswerKind kind, Grade grade, LocalDate studyDay) {
        return switch (kind) {
            case REVIEW -> review(before, grade, studyDay);
            case DRILL -> drill(before, grade, studyDay);
            case PRACTICE, VOID -> throw new IllegalArgumentException(kind + " does not change memory");
        };
    }

    private static Memory.Seen review(Memory before, Grade grade, LocalDate studyDay) {
        if (before instanceof Memory.Seen seen) {
            boolean lapse = seen.lastGrade().passed() && !grade.passed();
            Sm2.State sm2 = Sm2.next(seen.sm2(), grade);
            return seen(sm2, seen.recollection(), grade, studyDay, seen.reviews() + 1, seen.lapses() + (lapse ? 1 : 0));
        }
        return seen(Sm2.first(grade), null, grade, studyDay, 1, 0);
    }

    private static Memory.Seen seen(
            Sm2.State sm2, @Nullable Recollection before, Grade grade, LocalDate studyDay, int reviews, int lapses) {
        return new Memory.Seen(
                sm2,
                Recollection.after(before, grade, studyDay),
                grade,
                studyDay,
                studyDay.plusDays(sm2.intervalDays()),
                reviews,
                lapses,
                drillDay(grade, studyDay));
    }

    private static Memory.Seen drill(Memory before, Grade grade, LocalDate studyDay) {
        if (!(before instanceof Memory.Seen seen)) {
            throw new IllegalArgumentException("a card that was never reviewed cannot be drilled");
        }
        return new Memory.Seen(
                seen.sm2(),
                Recollection.after(seen.recollection(), grade, studyDay),
                seen.lastGrade(),
                seen.lastReviewed(),
                seen.due(),
                seen.reviews(),
                seen.lapses(),
                drillDay(grade, studyDay));
    }

    private static @Nullable LocalDate drillDay(Grade grade, LocalDate studyDay) {
        return grade.needsDrill() ? studyDay : null;
    }
}
