package dev.gopherdeck.scheduling;

/** What a row of the review log is. */
public enum AnswerKind {
    /** An answer to a new or due card; moves its schedule. */
    REVIEW,
    /** A repeat on the study day of a review graded below 4; moves nothing of SM-2. */
    DRILL,
    /** An answer outside the schedule. */
    PRACTICE,
    /** Takes back an earlier answer. */
    VOID
}
