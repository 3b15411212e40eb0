package app.ritme.enrolment.intake;

import app.ritme.audit.AccessLog;
import app.ritme.people.Care;
import app.ritme.people.GuestService;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PersonDetails;
import app.ritme.people.PersonId;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The intake of a guest, for those who care for that guest. */
@Service
@StaffMembers
@Transactional
public class IntakeService {

    /** How the access log calls an intake. */
    static final String WHAT = "intake";

    private final Intakes intakes;
    private final GuestService guests;
    private final Care care;
    private final AccessLog log;

    IntakeService(Intakes intakes, GuestService guests, Care care, AccessLog log) {
        this.intakes = intakes;
        this.guests = guests;
        this.care = care;
        this.log = log;
    }

    /**
     * Opens it; the guest sees who did and when.
     *
     * @throws NotInMyCare for who does not look after this guest now
     */
    public IntakeForm open(PersonId guest) {
        IntakeForm form = intakes.of(guest, caredFor(guest).data().language());
        if (form.id() != null) {
            log.opened(guest, WHAT, form.id());
        }
        return form;
    }

    /**
     * @throws NotInMyCare for who does not look after this guest now
     * @throws Refusal when the hours they wish leave none of a day, or a doctor is to agree on a day still to come
     */
    public void save(PersonId guest, IntakeData data, Agreed agreed, long version) {
        caredFor(guest);
        intakes.save(guest, data, agreed, version);
    }

    private PersonDetails caredFor(PersonId guest) {
        care.mine(guest);
        return guests.details(guest);
    }
}
