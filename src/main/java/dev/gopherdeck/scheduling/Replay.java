package dev.gopherdeck.scheduling;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Computes memory anew from the review log. */
public final class Replay {

    private Replay() {}

    /** The memory that the rows of one learner's one card add up to; voided answers never happened. */
    public static Memory of(Collection<LoggedAnswer> rows) {
        Memory memory = Memory.UNSEEN;
        for (LoggedAnswer answer : counted(rows)) {
            memory = after(memory, answer);
        }
        return memory;
    }

    /** The memory that the rows would add up to if one more of them were taken back. */
    public static Memory without(Collection<LoggedAnswer> rows, long sequence) {
        return of(rows.stream().filter(row -> row.sequence() != sequence).toList());
    }

    /**
     * The recall, 0 to 1, that was predicted before each review of one learner's one card, by the review's sequence.
     * Nothing predicts the first.
     */
    public static Map<Long, Double> predictions(Collection<LoggedAnswer> rows) {
        Map<Long, Double> predictions = new HashMap<>();
        Memory memory = Memory.UNSEEN;
        for (LoggedAnswer answer : counted(rows)) {
            if (answer.kind() == AnswerKind.REVIEW) {
                memory.recallOn(answer.studyDay()).ifPresent(recall -> predictions.put(answer.sequence(), recall));
            }
            memory = after(memory, answer);
        }
        return predictions;
    }

    private static Memory after(Memory before, LoggedAnswer answer) {
        return Scheduler.after(before, answer.kind(), Objects.requireNonNull(answer.grade()), answer.studyDay());
    }

    private static List<LoggedAnswer> counted(Collection<LoggedAnswer> rows) {
        Set<Long> voided =
                rows.stream().map(LoggedAnswer::voids).filter(Objects::nonNull).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> row.kind() == AnswerKind.REVIEW || row.kind() == AnswerKind.DRILL)
                .filter(row -> !voided.contains(row.sequence()))
                .sorted(Comparator.comparingLong(LoggedAnswer::sequence))
                .toList();
    }
}
