package app.ritme.schedule.hours;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Days on which somebody is away; nobody need say why. */
@Entity
class Leave {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Leave() {}

    /** @throws Refusal when it would end before it begins */
    Leave(PersonId person, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new Refusal("error.leave.order");
        }
        this.personId = person.value();
        this.firstDay = first;
        this.lastDay = last;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    LeaveRow row() {
        return new LeaveRow(new LeaveId(id), firstDay, lastDay);
    }
}
