package app.ritme.organisation;

import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A place where the house works, with its own time zone. */
@Entity
class Location {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private String name;
    private String zone;
    private String address;
    private @Nullable LocalDate closedFrom;

    /** Minutes to other locations, where somebody said so. */
    @Formula("app.ways(tenant_id, id)")
    @Convert(converter = WaysConverter.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<UUID, Integer> ways;

    @Convert(converter = WeightsConverter.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Weights weights;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Location() {}

    Location(LocationData data) {
        describe(data);
    }

    @SuppressWarnings("NullAway.Init")
    final void describe(LocationData data) {
        if (data.name().isBlank()) {
            throw new Refusal("error.name.empty");
        }
        this.name = data.name().strip();
        this.zone = data.zone().getId();
        this.address = data.address().strip();
    }

    /** What there is of weights from now on, instead of what was said before. */
    void has(Weights now) {
        this.weights = now.any() ? now : null;
    }

    void close(LocalDate from) {
        this.closedFrom = from;
    }

    void reopen() {
        this.closedFrom = null;
    }

    LocationId id() {
        return new LocationId(id);
    }

    String name() {
        return name;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    String address() {
        return address;
    }

    @Nullable
    LocalDate closedFrom() {
        return closedFrom;
    }

    Map<LocationId, Integer> ways() {
        Map<UUID, Integer> known = ways == null ? Map.of() : ways;
        return known.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(way -> new LocationId(way.getKey()), Map.Entry::getValue));
    }

    Weights weights() {
        return weights == null ? Weights.NONE : weights;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
