package app.ritme.enrolment;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a party. Carries the dates of the enrolment, so that the database can keep a guest from being in two stays
 * at once.
 */
@Entity
class EnrolmentGuest {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enrolment_id")
    @SuppressWarnings("unused") // the party it belongs to, for queries
    private Enrolment enrolment;

    private UUID personId;
    private int position;

    @SuppressWarnings("unused") // read by the database
    private LocalDate arrival;

    @SuppressWarnings("unused") // read by the database
    private LocalDate departure;

    @SuppressWarnings("unused") // read by the database
    private boolean holds;

    @SuppressWarnings("NullAway.Init")
    protected EnrolmentGuest() {}

    EnrolmentGuest(Enrolment enrolment, PersonId person, int position) {
        this.enrolment = enrolment;
        this.personId = person.value();
        this.position = position;
        stay(enrolment.arrival(), enrolment.departure(), false);
    }

    final void stay(LocalDate from, LocalDate to, boolean holdsPlace) {
        this.arrival = from;
        this.departure = to;
        this.holds = holdsPlace;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    /** The first is whom the house writes to. */
    int position() {
        return position;
    }
}
