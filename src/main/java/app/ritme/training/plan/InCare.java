package app.ritme.training.plan;

import app.ritme.people.Care;
import app.ritme.people.CareRow;
import app.ritme.people.CareService;
import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import org.springframework.stereotype.Component;

/** Lets those who work here ask about the guests they look after, and says so kindly about all others. */
@Component
public class InCare {

    private final Care care;
    private final CareService carers;

    InCare(Care care, CareService carers) {
        this.care = care;
        this.carers = carers;
    }

    /**
     * The guest, whom the one who asks looks after now.
     *
     * @throws NotFoundException when the house knows no such person
     * @throws Refusal when somebody else looks after them; row security would show nothing
     */
    public CareRow guest(PersonId guest) {
        return care.myGuests().stream()
                .filter(row -> row.guestId().equals(guest))
                .findFirst()
                .orElseThrow(() -> notMine(guest));
    }

    private Refusal notMine(PersonId guest) {
        carers.carersOf(guest);
        return new Refusal("error.training.care");
    }
}
