package dev.gopherdeck.review;

import dev.gopherdeck.learner.Learner;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Tells the time for a row of the log. */
@Component
class LogClock {

    private final Clock clock;
    private final ClockOffset clockOffset;

    LogClock(Clock clock, ClockOffset clockOffset) {
        this.clock = clock;
        this.clockOffset = clockOffset;
    }

    NewEntry.Time now(Learner learner) {
        return new NewEntry.Time(clock.instant(), clockOffset.value(), learner.studyDay(clock));
    }
}
