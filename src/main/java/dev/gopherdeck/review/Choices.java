package dev.gopherdeck.review;

import dev.gopherdeck.learner.GradeScale;
import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Memory;
import dev.gopherdeck.scheduling.Scheduler;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The grades that a learner can choose from. */
final class Choices {

    private static final List<Grade> FOUR = List.of(Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.EASY);
    private static final List<Grade> SIX = List.of(Grade.values());

    private Choices() {}

    /** The offered grades, each with the outcome that giving it would have. */
    static List<CardView.Choice> of(GradeScale scale, Memory memory, AnswerKind kind, LocalDate today) {
        Map<Grade, Memory.Seen> outcomes =
                kind == AnswerKind.PRACTICE ? Map.of() : Scheduler.outcomes(memory, kind, today);
        return offered(scale).stream()
                .map(grade -> choice(scale, grade, outcomes, today))
                .toList();
    }

    private static CardView.Choice choice(
            GradeScale scale, Grade grade, Map<Grade, Memory.Seen> outcomes, LocalDate today) {
        Memory.Seen after = outcomes.get(grade);
        CardView.Next next = after == null
                ? null
                : new CardView.Next(ChronoUnit.DAYS.between(today, after.due()), today.equals(after.drillDay()));
        return new CardView.Choice(
                key(scale, grade), grade.quality(), grade.name().toLowerCase(Locale.ROOT), next);
    }

    private static List<Grade> offered(GradeScale scale) {
        return scale == GradeScale.SIX ? SIX : FOUR;
    }

    /** On the scale of six a grade's key is its quality. */
    private static int key(GradeScale scale, Grade grade) {
        return scale == GradeScale.SIX ? grade.quality() : FOUR.indexOf(grade) + 1;
    }
}
