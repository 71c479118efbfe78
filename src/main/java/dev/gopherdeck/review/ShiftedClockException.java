package dev.gopherdeck.review;

import java.time.Duration;

/** The clock is to be moved on a log of real answers. */
class ShiftedClockException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ShiftedClockException(Duration offset) {
        super("gopherdeck.clock-offset is " + offset
                + ", but this home holds answers that were given by the true clock; their dates would be mixed up.");
    }
}
