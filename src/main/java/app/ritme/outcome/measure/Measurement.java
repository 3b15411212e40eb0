package app.ritme.outcome.measure;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A value that was measured of a guest. It is never changed: a correction strikes it and stands beside it. */
@Entity
class Measurement {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private int definitionVersion;
    private BigDecimal value;
    private LocalDate measuredOn;
    private UUID recordedBy;
    private Instant recordedAt;
    private @Nullable UUID corrects;
    private @Nullable Instant struckAt;
    private @Nullable UUID struckBy;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Measurement() {}

    /** @throws Refusal when the value is not plausible */
    Measurement(PersonId guest, MeasureDefinition measured, BigDecimal value, LocalDate day, PersonId by, Instant now) {
        this.personId = guest.value();
        this.measure = measured.measure();
        this.definitionVersion = measured.version();
        this.value = measured.kept(value);
        this.measuredOn = day;
        this.recordedBy = by.value();
        this.recordedAt = now;
    }

    /**
     * Strikes it and puts another in its place.
     *
     * @throws Refusal when the value is not plausible, or this one was struck before
     */
    Measurement correct(MeasureDefinition measured, BigDecimal right, LocalDate day, PersonId by, Instant now) {
        strike(by, now);
        var correction = new Measurement(new PersonId(personId), measured, right, day, by, now);
        correction.corrects = id;
        return correction;
    }

    /** @throws Refusal when it was struck before */
    final void strike(PersonId by, Instant now) {
        if (struckAt != null) {
            throw new Refusal("error.measure.struck");
        }
        this.struckAt = now;
        this.struckBy = by.value();
    }

    MeasurementId id() {
        return new MeasurementId(id);
    }

    PersonId guest() {
        return new PersonId(personId);
    }

    Measure measure() {
        return measure;
    }

    BigDecimal value() {
        return value;
    }

    LocalDate measuredOn() {
        return measuredOn;
    }

    int definitionVersion() {
        return definitionVersion;
    }
}
