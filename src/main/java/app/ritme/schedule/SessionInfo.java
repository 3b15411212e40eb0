package app.ritme.schedule;

import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.shared.LocalizedText;
import java.util.Set;

/** A session as features to the right know it. */
public record SessionInfo(
        SessionId id,
        BlockKind kind,
        LocalizedText title,
        When when,
        Set<PersonId> staff,
        Set<PersonId> guests,
        boolean cancelled) {

    public boolean isGuest(PersonId person) {
        return guests.contains(person);
    }

    public boolean isStaff(PersonId person) {
        return staff.contains(person);
    }
}
