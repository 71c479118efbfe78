package dev.gopherdeck.review;

import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.scheduling.Memory;
import dev.gopherdeck.scheduling.Scheduler;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The grades that a learner can choose from. */
final class Choices {

    private static final List<Grade> OFFERED = List.of(Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.EASY);

    private Choices() {}

    /** The offered grades, each with the outcome that giving it would have. */
    static List<CardView.Choice> of(Memory memory, AnswerKind kind, LocalDate today) {
        Map<Grade, Memory.Seen> outcomes = Scheduler.outcomes(memory, kind, today);
        List<CardView.Choice> choices = new ArrayList<>();
        for (Grade grade : OFFERED) {
            Memory.Seen after = outcomes.get(grade);
            if (after != null) {
                choices.add(new CardView.Choice(
                        choices.size() + 1,
                        grade.quality(),
                        grade.name().toLowerCase(Locale.ROOT),
                        ChronoUnit.DAYS.between(today, after.due()),
                        today.equals(after.drillDay())));
            }
        }
        return choices;
    }
}
