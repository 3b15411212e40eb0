package app.ritme.people.keys;

import app.ritme.shared.Tasks;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is left of the renewal of a house's keys, and when it goes on. */
@Component
@Transactional
class RenewalQueue {

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final Clock clock;
    private final Duration pause;

    /** @param pause how long an old key under which nothing is left stays, for whoever is still reading */
    RenewalQueue(JdbcClient jdbc, Tasks tasks, Clock clock, @Value("${ritme.keys.pause:1h}") Duration pause) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.clock = clock;
        this.pause = pause;
    }

    /** Somebody whose key has a step to take now. */
    record Due(UUID person, String renewal) {}

    /** How far a house is. */
    record State(int persons, int done) {}

    Optional<Due> next() {
        return jdbc.sql("select person_id as person, renewal from app.person_key where renewal in ('ASKED', 'BEGUN')"
                        + " or renewal = 'EMPTIED' and emptied_at <= :due order by person_id limit 1")
                .param("due", Timestamp.from(clock.instant().minus(pause)))
                .query(Due.class)
                .optional();
    }

    State state() {
        return jdbc.sql(
                        "select count(*) as persons, count(*) filter (where renewal is null) as done from app.person_key")
                .query(State.class)
                .single();
    }

    /** When the next old key may be destroyed; empty when none is left. */
    Optional<Instant> waitsUntil() {
        return jdbc.sql("select min(emptied_at) from app.person_key where renewal = 'EMPTIED'")
                .query(Timestamp.class)
                .optional()
                .map(emptied -> emptied.toInstant().plus(pause));
    }

    void goOn(String kind, UUID renewal) {
        tasks.schedule(kind, renewal);
    }

    void goOnAt(Instant moment, String kind, UUID renewal) {
        tasks.scheduleAt(moment, kind, renewal);
    }

    /** From when on nobody who is reading now can miss an old key. */
    Instant pauseOver() {
        return clock.instant().plus(pause);
    }
}
