package app.ritme.enrolment.intake;

import app.ritme.organisation.Demand;
import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.shared.Ids;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import app.ritme.shared.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a guest told before a stay. Health: sealed with the guest's key, and shown to the guest and whoever cares for them. */
@Entity
@DynamicUpdate
class Intake {

    private static final String TABLE = "intake";

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @SuppressWarnings("unused") // queries and row security ask for it
    private UUID personId;

    private @Nullable Sealed goals;
    private @Nullable Sealed contraIndications;
    private @Nullable Sealed medication;
    private @Nullable Sealed emergencyContact;
    private @Nullable Sealed diet;
    private String language;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<Demand> unsuited;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private @Nullable LocalTime notBefore;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private @Nullable LocalTime notAfter;

    private @Nullable LocalDate releasedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<UUID> apart = Set.of();

    private Instant changedAt;

    @SuppressWarnings("unused") // kept for whoever asks later
    private UUID changedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Intake() {}

    @SuppressWarnings("NullAway.Init") // fill sets the rest
    Intake(PersonId guest) {
        this.personId = guest.value();
    }

    /** @throws Refusal when the hours they wish leave none of a day */
    void fill(IntakeData data, Seal seal, PersonId by, Instant now) {
        if (!data.hours().leavesTime()) {
            throw new Refusal("error.intake.hours");
        }
        this.goals = seal(data.goals(), seal);
        this.contraIndications = seal(data.contraIndications(), seal);
        this.medication = seal(data.medication(), seal);
        this.emergencyContact = seal(data.emergencyContact(), seal);
        this.diet = seal(data.diet(), seal);
        this.language = data.language().code();
        this.unsuited = data.unsuited();
        this.notBefore = data.hours().notBefore();
        this.notAfter = data.hours().notAfter();
        this.changedBy = by.value();
        this.changedAt = now;
    }

    /** @throws Refusal when a doctor is to agree on a day that is still to come */
    void agree(Agreed agreed, LocalDate today) {
        LocalDate on = agreed.releasedOn();
        if (on != null && on.isAfter(today)) {
            throw new Refusal("error.intake.released");
        }
        this.releasedOn = on;
        this.apart = agreed.apart().stream().map(PersonId::value).collect(Collectors.toUnmodifiableSet());
    }

    IntakeForm form(Seal seal) {
        var data = new IntakeData(
                open(goals, seal),
                open(contraIndications, seal),
                open(medication, seal),
                open(emergencyContact, seal),
                open(diet, seal),
                Language.ofCode(language),
                unsuited,
                new WishedHours(notBefore, notAfter));
        var agreed = new Agreed(releasedOn, apart.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()));
        return new IntakeForm(id, data, agreed, changedAt, version());
    }

    boolean isApartFrom(PersonId colleague) {
        return apart.contains(colleague.value());
    }

    long version() {
        return version == null ? 0 : version;
    }

    private @Nullable Sealed seal(String text, Seal seal) {
        return text.isBlank() ? null : seal.seal(TABLE, id, text.strip());
    }

    private String open(@Nullable Sealed text, Seal seal) {
        return text == null ? "" : seal.open(TABLE, id, text);
    }
}
