package app.ritme.billing.emulator.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The emulator's own time: another clock's, moved forward; a customer with a test clock has that clock's time. */
public final class Time extends Clock {

    private final Clock base;
    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant standing;
    private @Nullable Store store;

    public Time(Clock base) {
        this.base = base;
    }

    public void knows(Store testClocks) {
        this.store = testClocks;
    }

    public long now() {
        return instant().getEpochSecond();
    }

    /** What time it is for that object: for a customer with a test clock and all of the customer's. */
    public long now(ObjectNode object) {
        return testClock(object) instanceof ObjectNode clock ? Json.number(clock, "frozen_time") : now();
    }

    public @Nullable ObjectNode testClock(ObjectNode object) {
        if (store == null) {
            return null;
        }
        String id = Json.text(object, "test_clock");
        if (id == null && Json.has(object, "customer") && !Json.is(object, "object", "customer")) {
            id = store.find("customer", Json.text(object, "customer"))
                    .map(customer -> Json.text(customer, "test_clock"))
                    .orElse(null);
        }
        return store.find("test_helpers.test_clock", id).orElse(null);
    }

    /** Lets it be that moment while something is done. */
    public void standingAt(long second, Runnable work) {
        Instant was = standing;
        standing = Instant.ofEpochSecond(second);
        try {
            work.run();
        } finally {
            standing = was;
        }
    }

    /** How far it is ahead of the other clock, or behind. */
    public Duration ahead() {
        return ahead;
    }

    public void goAhead(Duration howFar) {
        ahead = howFar;
    }

    /** From now on it is that moment, and time goes on from there. */
    public void moveTo(Instant moment) {
        ahead = Duration.between(base.instant(), moment);
    }

    @Override
    public Instant instant() {
        Instant moment = standing;
        return moment == null ? base.instant().plus(ahead) : moment;
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        Time here = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return here.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return here.withZone(other);
            }
        };
    }
}
