package dev.gopherdeck.review;

import dev.gopherdeck.learner.Learner;
import java.time.Clock;
import java.time.Instant;
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
        Instant now = clock.instant();
        int hour = now.atZone(learner.timeZone().orElse(clock.getZone())).getHour();
        return new NewEntry.Time(now, clockOffset.value(), learner.studyDay(clock), hour);
    }
}
