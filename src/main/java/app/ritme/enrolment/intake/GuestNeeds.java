package app.ritme.enrolment.intake;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * What planning keeps to for a guest. It says that a room does not suit them, and never why: that is between the guest and
 * whoever looks after the guest.
 *
 * @param unsuited rooms
 * @param awaitsRelease whether nothing heavy is for them before a doctor agreed
 * @param apart colleagues who do not lead what they do
 */
@SuppressWarnings("serial") // a set of ids
public record GuestNeeds(Set<UUID> unsuited, WishedHours hours, boolean awaitsRelease, Set<UUID> apart)
        implements Serializable {

    public static final GuestNeeds NONE = new GuestNeeds(Set.of(), WishedHours.ANY);

    /** With rooms and hours alone. */
    public GuestNeeds(Set<UUID> unsuited, WishedHours hours) {
        this(unsuited, hours, false, Set.of());
    }
}
