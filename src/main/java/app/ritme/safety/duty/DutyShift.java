package app.ritme.safety.duty;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** From when until when a colleague is the one whom alerts go to. */
@Entity
class DutyShift {

    /** A day on which the clock is set back. */
    private static final Duration LONGEST = Duration.ofHours(25);

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @SuppressWarnings("unused") // read by queries
    private UUID colleagueId;

    @SuppressWarnings("unused") // read by queries
    private Instant startsAt;

    @SuppressWarnings("unused") // read by queries
    private Instant endsAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected DutyShift() {}

    /** @throws Refusal when it would end before it begins, or lasts longer than a day */
    DutyShift(PersonId colleague, Instant startsAt, Instant endsAt) {
        if (!startsAt.isBefore(endsAt) || endsAt.isAfter(startsAt.plus(LONGEST))) {
            throw new Refusal("error.roster.order");
        }
        this.colleagueId = colleague.value();
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }
}
