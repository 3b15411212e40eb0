package app.ritme.schedule.waiting;

import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.PersonNames;
import app.ritme.schedule.Change;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.WaitingLists;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The waiting list of a full session. A place that comes free goes at once to the first who can come at that time, as part of
 * the change that freed it: taken back, they wait where they waited.
 */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class WaitingService {

    /** As large as a group of a program can be. */
    public static final int MOST_PLACES = 100;

    private final WaitingLists lists;
    private final PersonNames names;

    WaitingService(WaitingLists lists, PersonNames names) {
        this.lists = lists;
        this.names = names;
    }

    /**
     * Puts a guest at the end of the list; where a place is free they have it at once.
     *
     * @throws NotFoundException when there is no such session, or this is nobody here
     * @throws Refusal when they take part or wait already, work here, or it does not take place
     */
    @Transactional
    public Change join(SessionId session, PersonId guest) {
        if (name(guest).worksHere()) {
            throw new Refusal("error.waiting.works-here");
        }
        return lists.join(session, guest);
    }

    /**
     * @throws NotFoundException when there is no such session, or this is nobody here
     * @throws Refusal when they do not wait for it any more
     */
    @Transactional
    public Change leave(SessionId session, PersonId guest) {
        name(guest);
        return lists.leave(session, guest);
    }

    /**
     * Says how many guests it has place for, or with nothing leaves that to its program and its room. More places go to who
     * waits; with fewer, whoever is a guest stays one.
     *
     * @throws NotFoundException when there is no such session
     * @throws Refusal when it is no number for a group
     */
    @Transactional
    public Change limit(SessionId session, OptionalInt most) {
        if (most.isPresent() && (most.getAsInt() < 1 || most.getAsInt() > MOST_PLACES)) {
            throw new Refusal("error.waiting.places", MOST_PLACES);
        }
        return lists.limit(session, most);
    }

    private PersonName name(PersonId guest) {
        return Objects.requireNonNull(names.of(Set.of(guest)).get(guest));
    }
}
