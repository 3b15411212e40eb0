package app.ritme.outcome.compass;

import app.ritme.audit.AccessLog;
import app.ritme.people.Care;
import app.ritme.people.PersonId;
import app.ritme.shared.StaffMembers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The compass of the guests I look after; whoever opens it is seen by the guest. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class GuestCompassService {

    /** What the compass of a guest is called in the log of who opened what; the thing is the guest. */
    static final String WHAT = "compass";

    private final CompassRepository compasses;
    private final Care care;
    private final AccessLog log;

    GuestCompassService(CompassRepository compasses, Care care, AccessLog log) {
        this.compasses = compasses;
        this.care = care;
        this.log = log;
    }

    /**
     * Opens the first and the last, which the guest sees.
     *
     * @throws app.ritme.shared.NotFoundException when the house knows no such person
     * @throws app.ritme.people.NotInMyCare when I do not look after them
     */
    @Transactional
    public CompassPair open(PersonId guest) {
        care.mine(guest);
        log.opened(guest, WHAT, guest.value());
        return CompassPair.of(compasses.of(guest.value()).stream()
                .filter(Compass::isFinished)
                .toList());
    }
}
