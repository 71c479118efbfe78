package dev.gopherdeck.learner;

/** How pages look. */
public enum Theme {
    /** As the device is set. */
    SYSTEM,
    LIGHT,
    DARK
}
