package dev.gopherdeck.review;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How far {@code gopherdeck.clock-offset} has moved the clock. */
@Component
record ClockOffset(@Value("${gopherdeck.clock-offset:PT0S}") Duration value) {

    boolean isShifted() {
        return !value.isZero();
    }
}
