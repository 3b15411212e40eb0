package app.ritme.training.exercise;

import app.ritme.shared.Ids;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something a guest can train; the house's own words, also where Ritme brought it along. */
@Entity
class Exercise {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private @Nullable String libraryKey;

    @SuppressWarnings("unused") // tells a later version of the library what is here
    private @Nullable Integer libraryVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText how;

    @Enumerated(EnumType.STRING)
    private MovementPattern pattern;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<Muscle> muscles;

    @Enumerated(EnumType.STRING)
    private Equipment equipment;

    @Enumerated(EnumType.STRING)
    private Counting counting;

    private @Nullable UUID easierId;
    private @Nullable UUID harderId;
    private @Nullable Instant setAsideAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Exercise() {}

    Exercise(ExerciseData data) {
        describe(data);
    }

    /** One that Ritme brings along; what is easier and harder is told once all are here. */
    static Exercise shipped(String key, int libraryVersion, ExerciseData data) {
        var exercise = new Exercise(data);
        exercise.libraryKey = key;
        exercise.libraryVersion = libraryVersion;
        return exercise;
    }

    /** @throws Refusal when it has no name, or would be easier or harder than itself */
    final void describe(ExerciseData data) {
        if (data.name().isEmpty()) {
            throw new Refusal("error.exercise.name");
        }
        if (data.easier().filter(id()::equals).isPresent()
                || data.harder().filter(id()::equals).isPresent()) {
            throw new Refusal("error.exercise.itself");
        }
        this.name = data.name();
        this.how = data.how();
        this.pattern = data.pattern();
        this.muscles = data.muscles().isEmpty() ? EnumSet.noneOf(Muscle.class) : EnumSet.copyOf(data.muscles());
        this.equipment = data.equipment();
        this.counting = data.counting();
        relate(
                data.easier().map(ExerciseId::value).orElse(null),
                data.harder().map(ExerciseId::value).orElse(null));
    }

    final void relate(@Nullable UUID easier, @Nullable UUID harder) {
        this.easierId = easier;
        this.harderId = harder;
    }

    void setAside(Instant now) {
        this.setAsideAt = now;
    }

    void takeBack() {
        this.setAsideAt = null;
    }

    final ExerciseId id() {
        return new ExerciseId(id);
    }

    @Nullable
    String libraryKey() {
        return libraryKey;
    }

    ExerciseRow row() {
        return new ExerciseRow(
                id(),
                name,
                how,
                pattern,
                Set.copyOf(muscles),
                equipment,
                counting,
                easierId == null ? null : new ExerciseId(easierId),
                harderId == null ? null : new ExerciseId(harderId),
                libraryKey == null,
                setAsideAt != null,
                version());
    }

    long version() {
        return version == null ? 0 : version;
    }
}
