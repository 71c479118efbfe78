package dev.gopherdeck.scheduling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What replay needs of one row of the review log.
 *
 * @param sequence orders the rows
 * @param grade the grade, absent where the row is a void
 * @param voids the sequence of the row that a void takes back
 */
public record LoggedAnswer(
        long sequence, AnswerKind kind, @Nullable Grade grade, LocalDate studyDay, @Nullable Long voids) {}
