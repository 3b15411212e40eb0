package app.ritme.program;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Money;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** What a program is: its draft, which changes, or a published version, which never does. */
@Entity
class ProgramVersion {

    static final int LONGEST = 365;
    static final int MOST_PERSONS = 500;

    private static final Comparator<DayDetails> BY_COURSE = Comparator.comparing(
                    (DayDetails template) -> template.day().arc())
            .thenComparing(ProgramVersion::firstDay)
            .thenComparing(ProgramVersion::firstWeekday)
            .thenComparing(template -> template.day().id().value());

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "program_id")
    private Program program;

    /** None while it is the draft. */
    private @Nullable Integer number;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText summary;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText outcomes;

    private int lengthDays;
    private long priceMinor;
    private String currency;
    private int capacityPersons;
    private @Nullable Integer capacityRooms;

    /** Of the draft: whether it differs from the latest published version. */
    private boolean ahead;

    private Instant changedAt;
    private @Nullable Instant publishedAt;
    private @Nullable UUID publishedBy;

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<DayTemplate> days = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ProgramVersion() {}

    /** The draft of a new program. */
    @SuppressWarnings("NullAway.Init") // describe sets the rest
    ProgramVersion(Program program, ProgramData data, Instant now) {
        this.program = program;
        describe(data, now);
    }

    final void describe(ProgramData data, Instant now) {
        if (data.name().isEmpty()) {
            throw new Refusal("error.name.empty");
        }
        if (data.lengthDays() < 1 || data.lengthDays() > LONGEST) {
            throw new Refusal("error.program.length", LONGEST);
        }
        if (data.capacityPersons() < 1 || data.capacityPersons() > MOST_PERSONS) {
            throw new Refusal("error.program.persons", MOST_PERSONS);
        }
        Integer rooms = program.kind() == ProgramKind.RESIDENTIAL ? data.capacityRooms() : null;
        if (rooms != null && (rooms < 1 || rooms > MOST_PERSONS)) {
            throw new Refusal("error.program.rooms", MOST_PERSONS);
        }
        changed(now);
        this.name = data.name();
        this.summary = data.summary();
        this.outcomes = data.outcomes();
        this.lengthDays = data.lengthDays();
        this.priceMinor = data.price().minor();
        this.currency = data.price().currency().getCurrencyCode();
        this.capacityPersons = data.capacityPersons();
        this.capacityRooms = rooms;
    }

    DayTemplateId addDay(DayData data, Instant now) {
        changed(now);
        var day = new DayTemplate(this, data);
        days.add(day);
        return day.id();
    }

    void changeDay(DayTemplateId id, DayData data, Instant now) {
        changed(now);
        day(id).describe(data);
    }

    void removeDay(DayTemplateId id, Instant now) {
        changed(now);
        days.remove(day(id));
    }

    BlockId addBlock(DayTemplateId id, BlockData data, Instant now) {
        changed(now);
        DayTemplate day = day(id);
        var block = new Block(day, groupFor(day, null, data), data);
        day.add(block);
        return block.id();
    }

    void changeBlock(BlockId id, BlockData data, Instant now) {
        changed(now);
        Block block = block(id);
        block.describe(groupFor(block.day(), block, data), data);
    }

    /** To this hour of this day, which may be the one it is on. */
    void moveBlock(BlockId id, DayTemplateId to, LocalTime start, Instant now) {
        changed(now);
        Block block = block(id);
        DayTemplate day = day(to);
        block.day().remove(block);
        block.moveTo(day, keyOn(day, block), start);
        day.add(block);
    }

    /** The same at the same hour of other days: one group on all of them. */
    void copyBlock(BlockId id, Set<DayTemplateId> to, Instant now) {
        changed(now);
        Block block = block(id);
        to.stream().map(this::day).forEach(day -> day.add(new Block(day, keyOn(day, block), block)));
    }

    /** The block that is in no day any more. */
    Block removeBlock(BlockId id, Instant now) {
        changed(now);
        Block block = block(id);
        block.day().remove(block);
        return block;
    }

    /**
     * What this draft is now, as a version that never changes.
     *
     * @throws Refusal when a day of some stay would have no template or several, when a guest would be in two places, or
     *     when nothing changed since the latest version
     */
    ProgramVersion publish(PersonId by, Instant now) {
        if (findings(Set.of()).stream().anyMatch(Finding::preventsPublishing)) {
            throw new Refusal("error.program.unready");
        }
        if (!ahead) {
            throw new Refusal("error.program.unchanged", program.published());
        }
        var published = copyFor(program, now);
        published.number = program.publish();
        published.ahead = false;
        published.publishedAt = now;
        published.publishedBy = by.value();
        ahead = false;
        return published;
    }

    /** The same days, as the draft of a program of its own. */
    ProgramVersion copyAs(LocalizedText otherName, Instant now) {
        var copy = copyFor(new Program(program.kind()), now);
        copy.name = otherName;
        return copy;
    }

    /** @throws ObjectOptimisticLockingFailureException when it was changed since it was read as that version */
    void refuseStale(long seen) {
        if (version() != seen) {
            throw new ObjectOptimisticLockingFailureException(ProgramVersion.class, id);
        }
    }

    /** @throws NotFoundException when no template of this version is called so */
    DayTemplate day(DayTemplateId day) {
        return days.stream().filter(one -> one.id().equals(day)).findFirst().orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException when no block of this version is called so */
    Block block(BlockId block) {
        return blocks().filter(one -> one.id().equals(block)).findFirst().orElseThrow(NotFoundException::new);
    }

    ProgramVersionId id() {
        return new ProgramVersionId(id);
    }

    Program program() {
        return program;
    }

    ProgramData data() {
        return new ProgramData(name, summary, outcomes, lengthDays, price(), capacityPersons, capacityRooms);
    }

    List<Finding> findings(Set<Language> languages) {
        return ProgramCheck.of(program.kind(), data(), dayDetails(), languages);
    }

    DayPlan dayPlan() {
        return new DayPlan(lengthDays, dayDetails());
    }

    ProgramDetails details(Set<Language> languages) {
        return new ProgramDetails(
                program.id(),
                program.kind(),
                number,
                program.published(),
                ahead,
                program.isArchived(),
                data(),
                dayDetails(),
                findings(languages),
                changedAt,
                version());
    }

    ProgramRow row() {
        return new ProgramRow(
                program.id(),
                program.kind(),
                name,
                summary,
                lengthDays,
                price(),
                capacityPersons,
                capacityRooms,
                program.published(),
                ahead,
                program.isArchived());
    }

    /** How it is sold; only of a published one. */
    PublishedProgram published() {
        if (number == null) {
            throw new IllegalStateException("a draft is not sold");
        }
        return new PublishedProgram(
                program.id(),
                id(),
                number,
                program.kind(),
                name,
                summary,
                lengthDays,
                price(),
                capacityPersons,
                capacityRooms);
    }

    private long version() {
        return version == null ? 0 : version;
    }

    private Money price() {
        return new Money(priceMinor, Currency.getInstance(currency));
    }

    private List<DayDetails> dayDetails() {
        return days.stream().map(DayTemplate::details).sorted(BY_COURSE).toList();
    }

    private Stream<Block> blocks() {
        return days.stream().flatMap(day -> day.blocks().stream());
    }

    private void changed(Instant now) {
        if (number != null) {
            throw new IllegalStateException("a published version never changes");
        }
        this.ahead = true;
        this.changedAt = now;
    }

    private ProgramVersion copyFor(Program other, Instant now) {
        var copy = new ProgramVersion(other, data(), now);
        days.forEach(day -> copy.days.add(day.copyFor(copy)));
        return copy;
    }

    /** What it is the same as: the group it is said to go with, else only itself. */
    private UUID groupFor(DayTemplate day, @Nullable Block block, BlockData data) {
        if (data.together() && data.groupOf() != null) {
            UUID key = block(data.groupOf()).groupKey();
            if (day.holds(key, block)) {
                throw new Refusal("error.block.group.twice");
            }
            return key;
        }
        if (block != null && (!data.together() || isAlone(block))) {
            return block.groupKey();
        }
        return Ids.next();
    }

    private boolean isAlone(Block block) {
        return blocks().noneMatch(other -> other != block && other.groupKey().equals(block.groupKey()));
    }

    /** Its key, or another one on a day that has that group already: nobody does the same thing twice a day. */
    private static UUID keyOn(DayTemplate day, Block block) {
        return day.holds(block.groupKey(), block) ? Ids.next() : block.groupKey();
    }

    private static int firstDay(DayDetails template) {
        return template.spans().stream()
                .findFirst()
                .map(span -> span.fromDeparture() ? LONGEST + span.from() + LONGEST : span.from())
                .orElse(Integer.MAX_VALUE);
    }

    private static int firstWeekday(DayDetails template) {
        return template.spans().stream()
                .findFirst()
                .flatMap(span -> span.weekdays().stream().min(Comparator.naturalOrder()))
                .map(DayOfWeek::getValue)
                .orElse(0);
    }
}
