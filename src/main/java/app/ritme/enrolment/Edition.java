package app.ritme.enrolment;

import app.ritme.organisation.LocationId;
import app.ritme.program.ProgramKind;
import app.ritme.program.ProgramVersionId;
import app.ritme.program.PublishedProgram;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A program on dates, or rolling; it sells one version of the program. */
@Entity
class Edition {

    private static final int MOST_PERSONS = 500;

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private String name;
    private UUID programVersionId;

    @Enumerated(EnumType.STRING)
    private ProgramKind kind;

    private int lengthDays;
    private UUID locationId;
    private boolean rolling;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @Convert(converter = Weekdays.class)
    private Set<DayOfWeek> arrivalDays;

    private int capacityPersons;
    private @Nullable Integer capacityRooms;
    private boolean closed;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    Edition(EditionData data, PublishedProgram program) {
        plan(data, program);
        describe(data);
    }

    /** What it sells, where and when; stays as it is once somebody is enrolled. */
    final void plan(EditionData data, PublishedProgram program) {
        this.programVersionId = program.version().value();
        this.kind = program.kind();
        this.lengthDays = program.lengthDays();
        this.locationId = data.location().value();
        this.rolling = data.rolling();
        this.startsOn = data.startsOn();
        this.arrivalDays = Set.of();
    }

    /** What may change while guests are enrolled. */
    final void describe(EditionData data) {
        if (data.name().isBlank()) {
            throw new Refusal("error.name.empty");
        }
        if (data.capacityPersons() < 1 || data.capacityPersons() > MOST_PERSONS) {
            throw new Refusal("error.edition.persons", MOST_PERSONS);
        }
        if (data.capacityRooms() != null && data.capacityRooms() < 1) {
            throw new Refusal("error.edition.rooms");
        }
        this.name = data.name().strip();
        this.capacityPersons = data.capacityPersons();
        this.capacityRooms = kind == ProgramKind.RESIDENTIAL ? data.capacityRooms() : null;
        if (rolling) {
            roll(data.endsOn(), data.arrivalDays());
        } else {
            run(data.endsOn());
        }
    }

    private void roll(@Nullable LocalDate until, Set<DayOfWeek> days) {
        if (until != null && until.isBefore(startsOn)) {
            throw new Refusal("error.edition.dates");
        }
        if (days.isEmpty()) {
            throw new Refusal("error.edition.days");
        }
        this.endsOn = until;
        this.arrivalDays = Set.copyOf(days);
    }

    private void run(@Nullable LocalDate until) {
        LocalDate shortest = kind == ProgramKind.RESIDENTIAL ? startsOn.plusDays(1) : startsOn;
        if (until == null || until.isBefore(shortest)) {
            throw new Refusal("error.edition.dates");
        }
        if (until.isAfter(startsOn.plusDays(lengthDays - 1L))) {
            throw new Refusal("error.edition.longer", lengthDays);
        }
        this.endsOn = until;
    }

    /** From now on nobody new comes in; who is enrolled stays so. */
    void close() {
        this.closed = true;
    }

    void reopen() {
        this.closed = false;
    }

    /**
     * The last day of who arrives then.
     *
     * @throws Refusal when nobody may arrive on that day
     */
    LocalDate departure(LocalDate arrival) {
        if (!rolling) {
            if (!arrival.equals(startsOn)) {
                throw new Refusal("error.edition.arrival");
            }
            return Objects.requireNonNull(endsOn);
        }
        if (arrival.isBefore(startsOn) || !arrivalDays.contains(arrival.getDayOfWeek())) {
            throw new Refusal("error.edition.arrival");
        }
        LocalDate departure = arrival.plusDays(lengthDays - 1L);
        if (endsOn != null && departure.isAfter(endsOn)) {
            throw new Refusal("error.edition.late", endsOn.toString());
        }
        return departure;
    }

    /** The nights of a stay; of a series of days its days, the last one too. */
    Nights nights(LocalDate arrival, LocalDate departure) {
        return new Nights(arrival, kind == ProgramKind.DAY ? departure.plusDays(1) : departure);
    }

    /** All nights of an edition on dates. */
    Nights whole() {
        return nights(startsOn, Objects.requireNonNull(endsOn));
    }

    /** Those of its nights that are among these days. */
    Stream<LocalDate> nightsBetween(LocalDate first, LocalDate last) {
        LocalDate end = endsOn == null ? last.plusDays(1) : nights(startsOn, endsOn).until();
        return first.datesUntil(last.plusDays(1)).filter(day -> !day.isBefore(startsOn) && day.isBefore(end));
    }

    /** Whether these leave as they are what it sells, where and when. */
    boolean agreesWith(EditionData data) {
        return data.version().equals(version())
                && data.location().equals(location())
                && data.rolling() == rolling
                && data.startsOn().equals(startsOn)
                && (rolling || Objects.equals(data.endsOn(), endsOn));
    }

    EditionId id() {
        return new EditionId(id);
    }

    String name() {
        return name;
    }

    ProgramVersionId version() {
        return new ProgramVersionId(programVersionId);
    }

    ProgramKind kind() {
        return kind;
    }

    int lengthDays() {
        return lengthDays;
    }

    LocationId location() {
        return new LocationId(locationId);
    }

    boolean isRolling() {
        return rolling;
    }

    boolean isResidential() {
        return kind == ProgramKind.RESIDENTIAL;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    Set<DayOfWeek> arrivalDays() {
        return arrivalDays;
    }

    int capacityPersons() {
        return capacityPersons;
    }

    @Nullable
    Integer capacityRooms() {
        return capacityRooms;
    }

    boolean isClosed() {
        return closed;
    }

    EditionData data() {
        return new EditionData(
                name,
                version(),
                location(),
                rolling,
                startsOn,
                endsOn,
                Set.copyOf(arrivalDays),
                capacityPersons,
                capacityRooms);
    }

    long changes() {
        return version == null ? 0 : version;
    }
}
