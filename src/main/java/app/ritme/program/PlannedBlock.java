package app.ritme.program;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.RoomKind;
import app.ritme.people.SkillId;
import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a day, for a group or for each guest.
 *
 * @param groupKey the same in every template and version where it is the same thing
 * @param together whether guests do it as one group; else each guest has one of their own
 * @param skill that who leads it needs; absent when nobody leads it or anybody can
 * @param roomKind where it is; absent when it needs no room
 * @param groupMin least and {@code groupMax} most guests at once; both 1 when each has their own
 * @param indoorFallback where it goes in bad weather
 * @param intensity 0 to 3
 * @param equipment what it needs of a kind of equipment; absent where it needs none
 * @param muscleGroups that it trains; none where nobody says
 */
public record PlannedBlock(
        BlockId id,
        UUID groupKey,
        boolean together,
        BlockKind kind,
        LocalizedText title,
        LocalTime startsAt,
        int minutes,
        @Nullable SkillId skill,
        @Nullable RoomKind roomKind,
        int groupMin,
        int groupMax,
        @Nullable RoomKind indoorFallback,
        int intensity,
        @Nullable EquipmentNeed equipment,
        Set<MuscleGroup> muscleGroups)
        implements Serializable {

    private static final int HEAVY = 3;

    /** Whether it is as hard on the body as anything is. */
    public boolean isHeavy() {
        return intensity >= HEAVY;
    }

    /** On the same day: no block goes past midnight. */
    public LocalTime endsAt() {
        return startsAt.plusMinutes(minutes);
    }

    boolean overlaps(PlannedBlock other) {
        return startsAt.isBefore(other.endsAt()) && other.startsAt.isBefore(endsAt());
    }
}
