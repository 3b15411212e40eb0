package app.ritme.people.keys;

import app.ritme.shared.PlatformTransaction;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who runs the server how far a renewal is, in figures: the operator sees into no house. */
@Component
@PlatformTransaction
class RenewalLedger {

    private final JdbcClient jdbc;
    private final Clock clock;

    RenewalLedger(@Qualifier("platform") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param texts so many more were sealed anew */
    void tell(UUID renewal, RenewalQueue.State state, int texts, @Nullable Instant waitsUntil) {
        jdbc.sql("update platform.key_renewal set persons = :persons, persons_done = :done, texts = texts + :texts,"
                        + " waits_until = :until where id = :id and ended_at is null")
                .param("persons", state.persons())
                .param("done", state.done())
                .param("texts", texts)
                .param("until", waitsUntil == null ? null : Timestamp.from(waitsUntil))
                .param("id", renewal)
                .update();
    }

    /** Whether it is still under way, and not asked for once more after its end. */
    boolean isOpen(UUID renewal) {
        return jdbc.sql("select exists (select from platform.key_renewal where id = :id and ended_at is null)")
                .param("id", renewal)
                .query(Boolean.class)
                .single();
    }

    /** Whether it has waited already, so that this is the second look. */
    boolean hasWaited(UUID renewal) {
        return jdbc.sql(
                        "select waits_until <= :now from platform.key_renewal where id = :id and waits_until is not null")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", renewal)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void end(UUID renewal) {
        jdbc.sql(
                        "update platform.key_renewal set waits_until = null, ended_at = :now where id = :id and ended_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", renewal)
                .update();
    }

    /** When every house is wrapped by the newest master key, the others are no more. */
    void retireMasters() {
        jdbc.sql(
                        "update platform.master_key set retired_at = :now where retired_at is null"
                                + " and known_since < (select max(known_since) from platform.master_key)"
                                + " and not exists (select from platform.key_renewal where kind = 'MASTER' and ended_at is null)")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
