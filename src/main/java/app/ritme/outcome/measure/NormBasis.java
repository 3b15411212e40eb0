package app.ritme.outcome.measure;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What the norms of one guest go by. */
@Entity
class NormBasis {

    private static final int OLDEST = 120;

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;
    private @Nullable LocalDate bornOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected NormBasis() {}

    NormBasis(PersonId guest) {
        this.personId = guest.value();
    }

    /** @throws Refusal when nobody who lives was born then */
    void say(Basis basis, LocalDate today) {
        LocalDate born = basis.bornOn();
        if (born != null && (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST)))) {
            throw new Refusal("error.measure.born");
        }
        this.bornOn = born;
        this.sex = basis.sex();
    }

    Basis basis() {
        return new Basis(bornOn, sex);
    }
}
