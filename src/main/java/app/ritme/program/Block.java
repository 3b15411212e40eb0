package app.ritme.program;

import app.ritme.organisation.EquipmentId;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.RoomKind;
import app.ritme.people.SkillId;
import app.ritme.shared.Ids;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing in a day template. */
@Entity
class Block {

    static final int SHORTEST = 5;
    static final int LONGEST = 720;
    static final int LARGEST_GROUP = 100;
    static final int MOST_INTENSE = 3;

    private static final int DAY = 24 * 60;

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "day_template_id")
    private DayTemplate day;

    private UUID groupKey;
    private boolean together;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private LocalTime startsAt;
    private int minutes;
    private @Nullable UUID skillId;

    @Enumerated(EnumType.STRING)
    private @Nullable RoomKind roomKind;

    private int groupMin;
    private int groupMax;

    @Enumerated(EnumType.STRING)
    private @Nullable RoomKind indoorFallback;

    private int intensity;
    private @Nullable UUID equipmentId;
    private @Nullable Integer equipmentNumber;
    private @Nullable Boolean equipmentEach;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<MuscleGroup> muscleGroups;

    @SuppressWarnings("NullAway.Init")
    protected Block() {}

    @SuppressWarnings("NullAway.Init") // describe sets the rest
    Block(DayTemplate day, UUID groupKey, BlockData data) {
        this.day = day;
        describe(groupKey, data);
    }

    /** The same in another day: the guests there do it together with those here. */
    @SuppressWarnings("NullAway.Init") // describe sets the rest
    Block(DayTemplate day, UUID groupKey, Block like) {
        this(day, groupKey, like.data());
    }

    final void describe(UUID key, BlockData data) {
        if (data.title().isEmpty()) {
            throw new Refusal("error.block.title");
        }
        if (data.minutes() < SHORTEST || data.minutes() > LONGEST) {
            throw new Refusal("error.block.minutes", SHORTEST, LONGEST);
        }
        if (data.intensity() < 0 || data.intensity() > MOST_INTENSE) {
            throw new Refusal("error.block.intensity", MOST_INTENSE);
        }
        if (data.together()
                && (data.groupMin() < 1 || data.groupMax() < data.groupMin() || data.groupMax() > LARGEST_GROUP)) {
            throw new Refusal("error.block.group", LARGEST_GROUP);
        }
        begin(data.startsAt(), data.minutes());
        this.groupKey = key;
        this.kind = data.kind();
        this.title = data.title();
        this.skillId = data.skill() == null ? null : data.skill().value();
        this.roomKind = data.roomKind();
        this.together = data.together();
        this.groupMin = together ? data.groupMin() : 1;
        this.groupMax = together ? data.groupMax() : 1;
        this.indoorFallback = data.indoorFallback();
        this.intensity = data.intensity();
        this.muscleGroups = Set.copyOf(data.muscleGroups());
        need(data.equipment());
    }

    private void need(@Nullable EquipmentNeed equipment) {
        this.equipmentId = equipment == null ? null : equipment.kind().value();
        this.equipmentNumber = equipment == null ? null : equipment.number();
        this.equipmentEach = equipment == null ? null : equipment.eachGuest();
    }

    /** To a day and hour of the same version. */
    void moveTo(DayTemplate other, UUID key, LocalTime start) {
        begin(start, minutes);
        this.day = other;
        this.groupKey = key;
    }

    private void begin(LocalTime start, int length) {
        if (start.toSecondOfDay() / 60 + length >= DAY) {
            throw new Refusal("error.block.midnight");
        }
        this.startsAt = start;
        this.minutes = length;
    }

    BlockId id() {
        return new BlockId(id);
    }

    DayTemplate day() {
        return day;
    }

    UUID groupKey() {
        return groupKey;
    }

    BlockData data() {
        return new BlockData(
                kind,
                title,
                startsAt,
                minutes,
                skill(),
                roomKind,
                together,
                null,
                groupMin,
                groupMax,
                indoorFallback,
                intensity,
                equipment(),
                Set.copyOf(muscleGroups));
    }

    PlannedBlock planned() {
        return new PlannedBlock(
                id(),
                groupKey,
                together,
                kind,
                title,
                startsAt,
                minutes,
                skill(),
                roomKind,
                groupMin,
                groupMax,
                indoorFallback,
                intensity,
                equipment(),
                Set.copyOf(muscleGroups));
    }

    private @Nullable EquipmentNeed equipment() {
        return equipmentId == null || equipmentNumber == null || equipmentEach == null
                ? null
                : new EquipmentNeed(new EquipmentId(equipmentId), equipmentNumber, equipmentEach);
    }

    private @Nullable SkillId skill() {
        return skillId == null ? null : new SkillId(skillId);
    }
}
