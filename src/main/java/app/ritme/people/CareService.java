package app.ritme.people;

import app.ritme.shared.NotFoundException;
import app.ritme.shared.StaffMembers;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after which guest, for those who work in the house. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class CareService {

    private final Care care;
    private final People people;

    CareService(Care care, People people) {
        this.care = care;
        this.people = people;
    }

    /** @throws NotFoundException when there is no such guest here */
    public GuestCare careOf(PersonId guest) {
        Person person = people.guest(guest);
        return new GuestCare(guest, person.givenName(), person.fullName(), care.carersOf(guest));
    }

    /**
     * Those who look after this guest now, the longest first.
     *
     * @throws NotFoundException when there is no such guest here
     */
    public List<CareRow> carersOf(PersonId guest) {
        return careOf(guest).carers();
    }

    /** The guests I look after now, by name. */
    public List<CareRow> myGuests() {
        return care.myGuests();
    }

    /** @see Care#begin */
    @Transactional
    public CareId beginCare(PersonId guest, PersonId carer, @Nullable Instant until) {
        return care.begin(guest, carer, until);
    }

    /** Ends it now; what the carer could see is closed with the next click. */
    @Transactional
    public void endCare(CareId id) {
        care.end(id, null);
    }
}
