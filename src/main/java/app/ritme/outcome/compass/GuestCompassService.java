package app.ritme.outcome.compass;

import app.ritme.outcome.ResultLog;
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

    private final CompassRepository compasses;
    private final Care care;
    private final ResultLog log;

    GuestCompassService(CompassRepository compasses, Care care, ResultLog log) {
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
        log.opened(guest);
        return CompassPair.of(
                compasses.of(guest.value()).stream().filter(Compass::isFinished).toList());
    }
}
