package app.ritme.training.exercise;

import app.ritme.shared.Ids;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Refusal;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something a guest can train; the house's own words, also where Ritme brought it along. */
@Entity
@SqlResultSetMapping(
        name = Exercise.AKIN,
        entities = @EntityResult(entityClass = Exercise.class),
        columns = {@ColumnResult(name = "akin_to", type = UUID.class), @ColumnResult(name = "kin", type = String.class)
        })
class Exercise {

    /** An exercise, which one it is akin to, and how. */
    static final String AKIN = "akin";

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private @Nullable String libraryKey;

    private @Nullable Integer libraryVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText how;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText cautions;

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
    private @Nullable UUID homeId;
    private @Nullable Instant setAsideAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Exercise() {}

    Exercise(ExerciseData data) {
        describe(data);
    }

    /** One that Ritme brings along; what it has to do with others is told once all are here. */
    static Exercise shipped(String key, ExerciseData data) {
        var exercise = new Exercise(data);
        exercise.libraryKey = key;
        exercise.libraryVersion = 0;
        return exercise;
    }

    /** Takes from a version of the library what is empty here; no word of the house is changed. */
    void complete(int version, LocalizedText shippedCautions, Relatives shipped) {
        this.libraryVersion = version;
        this.cautions = cautions.isEmpty() ? shippedCautions : cautions;
        this.easierId = easierId == null ? shipped.easier() : easierId;
        this.harderId = harderId == null ? shipped.harder() : harderId;
        this.homeId = homeId == null ? shipped.home() : homeId;
    }

    /** What an exercise has to do with others. */
    record Relatives(
            @Nullable UUID easier,
            @Nullable UUID harder,
            @Nullable UUID home) {}

    /** @throws Refusal when it has no name, or would be easier or harder than itself, or instead of itself */
    final void describe(ExerciseData data) {
        if (data.name().isEmpty()) {
            throw new Refusal("error.exercise.name");
        }
        if (Stream.of(data.easier(), data.harder(), data.home())
                .anyMatch(other -> other.filter(id()::equals).isPresent())) {
            throw new Refusal("error.exercise.itself");
        }
        this.name = data.name();
        this.how = data.how();
        this.cautions = data.cautions();
        this.pattern = data.pattern();
        this.muscles = data.muscles().isEmpty() ? EnumSet.noneOf(Muscle.class) : EnumSet.copyOf(data.muscles());
        this.equipment = data.equipment();
        this.counting = data.counting();
        this.easierId = data.easier().map(ExerciseId::value).orElse(null);
        this.harderId = data.harder().map(ExerciseId::value).orElse(null);
        this.homeId = data.home().map(ExerciseId::value).orElse(null);
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

    Equipment equipment() {
        return equipment;
    }

    @Nullable
    String libraryKey() {
        return libraryKey;
    }

    /** The version of the library it was last completed from; 0 for the house's own. */
    int libraryVersion() {
        return libraryVersion == null ? 0 : libraryVersion;
    }

    ExerciseRow row() {
        return new ExerciseRow(
                id(),
                name,
                how,
                cautions,
                pattern,
                Set.copyOf(muscles),
                equipment,
                counting,
                reference(easierId),
                reference(harderId),
                reference(homeId),
                libraryKey == null,
                setAsideAt != null,
                version());
    }

    private static @Nullable ExerciseId reference(@Nullable UUID other) {
        return other == null ? null : new ExerciseId(other);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
