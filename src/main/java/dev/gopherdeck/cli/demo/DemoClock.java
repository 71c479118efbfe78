package dev.gopherdeck.cli.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that is set by hand, in the zone of a real one. Answers of 120 days are given in a minute. */
public final class DemoClock extends Clock {

    private final Clock real;
    private volatile Instant instant;

    /** A clock that stands still at the time of another. */
    public DemoClock(Clock real) {
        this.real = real;
        this.instant = real.instant();
    }

    private DemoClock(Clock real, Instant instant) {
        this.real = real;
        this.instant = instant;
    }

    public void set(Instant now) {
        instant = now;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), instant);
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
