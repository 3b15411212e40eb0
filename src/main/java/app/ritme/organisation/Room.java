package app.ritme.organisation;

import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A room, or a place outside, that holds so many persons. */
@Entity
class Room {

    private static final int MOST_PERSONS = 500;
    private static final int LONGEST_TURNAROUND = 240;

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID locationId;
    private String name;

    @Enumerated(EnumType.STRING)
    private RoomKind kind;

    private int capacity;
    private int turnaroundMinutes;
    private int setUpMinutes;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private @Nullable LocalTime opens;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private @Nullable LocalTime closes;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<Demand> asks;

    private @Nullable LocalDate closedFrom;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Room() {}

    Room(LocationId location, RoomData data) {
        this.locationId = location.value();
        describe(data);
    }

    final void describe(RoomData data) {
        if (data.name().isBlank()) {
            throw new Refusal("error.name.empty");
        }
        if (data.capacity() < 1 || data.capacity() > MOST_PERSONS) {
            throw new Refusal("error.room.capacity", MOST_PERSONS);
        }
        if (data.turnaroundMinutes() < 0 || data.turnaroundMinutes() > LONGEST_TURNAROUND) {
            throw new Refusal("error.room.turnaround", LONGEST_TURNAROUND);
        }
        if (data.setUpMinutes() < 0 || data.setUpMinutes() > LONGEST_TURNAROUND) {
            throw new Refusal("error.room.set-up", LONGEST_TURNAROUND);
        }
        this.name = data.name().strip();
        this.kind = data.kind();
        this.capacity = data.capacity();
        this.turnaroundMinutes = data.turnaroundMinutes();
        this.setUpMinutes = data.setUpMinutes();
        this.opens = data.hours().map(OpenHours::opens).orElse(null);
        this.closes = data.hours().map(OpenHours::closes).orElse(null);
        this.asks = data.asks();
    }

    void close(LocalDate from) {
        this.closedFrom = from;
    }

    void reopen() {
        this.closedFrom = null;
    }

    RoomId id() {
        return new RoomId(id);
    }

    UUID locationId() {
        return locationId;
    }

    RoomRow row() {
        return new RoomRow(
                id(),
                name,
                kind,
                capacity,
                turnaroundMinutes,
                setUpMinutes,
                hours(),
                Set.copyOf(asks),
                closedFrom,
                version());
    }

    private @Nullable OpenHours hours() {
        LocalTime from = opens;
        LocalTime until = closes;
        return from == null || until == null ? null : new OpenHours(from, until);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
