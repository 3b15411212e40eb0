package app.ritme.schedule.therapy;

import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.people.SkillId;
import app.ritme.program.BlockKind;
import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One line of a standard plan: the same, so many times.
 *
 * @param title may be empty; the kind then says enough
 * @param skill that who leads it needs; absent where nobody leads it
 * @param roomKind where it is, in any room of that kind; absent where it needs none, or a certain one
 * @param room where it is, in that one alone
 * @param perWeek how often from Monday to Sunday at most
 * @param daysApart how many days from one to the next at least
 * @param afterwards whether it begins only when the lines before it are through
 */
public record TherapyLineData(
        BlockKind kind,
        LocalizedText title,
        @Nullable SkillId skill,
        @Nullable RoomKind roomKind,
        @Nullable RoomId room,
        int number,
        int minutes,
        int perWeek,
        int daysApart,
        boolean afterwards)
        implements Serializable {}
