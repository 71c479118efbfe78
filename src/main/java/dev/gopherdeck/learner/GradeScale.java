package dev.gopherdeck.learner;

/** Which grades a learner chooses from. */
public enum GradeScale {
    /** Again, Hard, Good and Easy. */
    FOUR,
    /** All six qualities of SM-2, 0 to 5. */
    SIX
}
