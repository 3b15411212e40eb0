package app.ritme.enquiry;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody of the team who does introduction talks. */
@Entity
class TalkHost {

    @Id
    @SuppressWarnings("unused")
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;

    @SuppressWarnings("NullAway.Init")
    protected TalkHost() {}

    TalkHost(PersonId person) {
        this.personId = person.value();
    }

    PersonId person() {
        return new PersonId(personId);
    }
}
