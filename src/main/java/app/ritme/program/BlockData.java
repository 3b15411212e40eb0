package app.ritme.program;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.RoomKind;
import app.ritme.people.SkillId;
import app.ritme.shared.LocalizedText;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in about a block.
 *
 * @param groupOf a block of another day whose group does this as well; absent for a group of its own
 * @param groupMin only of a group, as is {@code groupMax}
 * @param equipment what it needs of a kind of equipment; absent where it needs none
 * @param muscleGroups that it trains; none where nobody says
 */
public record BlockData(
        BlockKind kind,
        LocalizedText title,
        LocalTime startsAt,
        int minutes,
        @Nullable SkillId skill,
        @Nullable RoomKind roomKind,
        boolean together,
        @Nullable BlockId groupOf,
        int groupMin,
        int groupMax,
        @Nullable RoomKind indoorFallback,
        int intensity,
        @Nullable EquipmentNeed equipment,
        Set<MuscleGroup> muscleGroups) {

    /** What needs no equipment and trains no muscles in particular. */
    public BlockData(
            BlockKind kind,
            LocalizedText title,
            LocalTime startsAt,
            int minutes,
            @Nullable SkillId skill,
            @Nullable RoomKind roomKind,
            boolean together,
            @Nullable BlockId groupOf,
            int groupMin,
            int groupMax,
            @Nullable RoomKind indoorFallback,
            int intensity) {
        this(
                kind,
                title,
                startsAt,
                minutes,
                skill,
                roomKind,
                together,
                groupOf,
                groupMin,
                groupMax,
                indoorFallback,
                intensity,
                null,
                Set.of());
    }
}
