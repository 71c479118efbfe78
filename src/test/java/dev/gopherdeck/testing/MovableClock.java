package dev.gopherdeck.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets. */
public final class MovableClock extends Clock {

    private Instant instant = Instant.parse("2026-11-23T09:00:00Z");

    public void forward(Duration duration) {
        instant = instant.plus(duration);
    }

    public void set(Instant now) {
        instant = now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the application takes the zone from the learner");
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
