package dev.gopherdeck.review;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Keeps an experiment with the clock away from real answers. */
@Component
class ShiftedClockGuard implements SmartInitializingSingleton {

    private final ClockOffset clockOffset;
    private final ReviewLog log;

    ShiftedClockGuard(ClockOffset clockOffset, ReviewLog log) {
        this.clockOffset = clockOffset;
        this.log = log;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (clockOffset.isShifted() && log.hasUnshiftedAnswers()) {
            throw new ShiftedClockException(clockOffset.value());
        }
    }
}
