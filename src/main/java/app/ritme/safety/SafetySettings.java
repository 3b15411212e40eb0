package app.ritme.safety;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a house sets about the safety of its guests; one row for a house that set anything. */
@Entity
class SafetySettings {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private int patience = HouseSafety.PATIENCE;

    @SuppressWarnings("unused") // read by queries
    private @Nullable UUID clinicianId;

    @Convert(converter = HelpNumbersConverter.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private HelpNumbers numbers;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SafetySettings() {}

    SafetySettings(HelpNumbers numbers) {
        this.numbers = numbers;
    }

    /** @throws Refusal when somebody called has hardly time to see it, or a guest waits too long */
    void wait(int minutes) {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new Refusal("error.safety.patience", SHORTEST, LONGEST);
        }
        this.patience = minutes;
    }

    void answersFor(@Nullable PersonId clinician) {
        this.clinicianId = clinician == null ? null : clinician.value();
    }

    /** @throws Refusal when nobody would be left to call */
    void show(HelpNumbers wanted) {
        if (wanted.all().isEmpty()) {
            throw new Refusal("error.safety.number.last");
        }
        this.numbers = wanted;
    }

    int patience() {
        return patience;
    }

    HelpNumbers numbers() {
        return numbers;
    }
}
