package dev.gopherdeck.scheduling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Computes memory anew from the review log. */
public final class Replay {

    private Replay() {}

    /** The memory that the rows of one learner's one card add up to; voided answers never happened. */
    public static Memory of(Collection<LoggedAnswer> rows) {
        Memory memory = Memory.UNSEEN;
        for (LoggedAnswer answer : counted(rows)) {
            memory = Scheduler.after(memory, answer.kind(), Objects.requireNonNull(answer.grade()), answer.studyDay());
        }
        return memory;
    }

    /** What FSRS knows after the rows of one learner's one card; empty where none counts. */
    public static Optional<Recollection> recollection(Collection<LoggedAnswer> rows) {
        Recollection recollection = null;
        for (LoggedAnswer answer : counted(rows)) {
            recollection = Recollection.after(recollection, Objects.requireNonNull(answer.grade()), answer.studyDay());
        }
        return Optional.ofNullable(recollection);
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
