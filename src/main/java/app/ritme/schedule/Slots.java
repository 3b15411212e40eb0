package app.ritme.schedule;

import app.ritme.shared.Violation;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.SharedSessionContract;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets nobody and nothing be in two places, and no more of a kind be held than there is. The constraints of the database
 * decide; here they are asked in an order in which those who come at the same time wait for each other in line, and not in
 * a circle.
 */
@Component
class Slots {

    private static final Set<String> DECIDED_BY = Set.of("nobody_in_two_places", "enough_equipment");
    private static final int AT_ONCE = 50;
    private static final String CONSTRAINTS =
            "set constraints app.nobody_in_two_places, app.enough_equipment, app.session_part_once ";

    private final EntityManager entities;
    private final JdbcClient jdbc;

    Slots(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /**
     * Writes sessions that will hold these people, rooms and equipment, as one: they may swap places on the way. Call it with the
     * sessions that are there already locked.
     *
     * @throws SlotTaken when one of them is elsewhere at that time; the transaction is lost then
     */
    void claim(Collection<UUID> holders, Runnable change) {
        try {
            standInLine(holders);
            jdbc.sql(CONSTRAINTS + "deferred").update();
            inFewStatements(change);
            jdbc.sql(CONSTRAINTS + "immediate").update();
        } catch (RuntimeException refused) {
            boolean taken =
                    Violation.constraint(refused).filter(DECIDED_BY::contains).isPresent();
            throw taken || Violation.isDeadlock(refused) ? new SlotTaken() : refused;
        }
    }

    /** Many rows of a kind are one statement. */
    void inFewStatements(Runnable change) {
        var session = entities.unwrap(SharedSessionContract.class);
        session.setJdbcBatchSize(AT_ONCE);
        change.run();
        entities.flush();
    }

    /** One after the other for each of these ids, until the end of the transaction. */
    void standInLine(Collection<UUID> ids) {
        String keys = ids.stream()
                .mapToLong(id -> id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .distinct()
                .sorted()
                .mapToObj(Long::toString)
                .collect(Collectors.joining(",", "{", "}"));
        jdbc.sql("select pg_advisory_xact_lock(key) from unnest(cast(:keys as bigint[])) as key")
                .param("keys", keys)
                .query(row -> {});
    }
}
