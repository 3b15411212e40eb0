package app.ritme.journal;

import app.ritme.people.CareRow;
import app.ritme.people.CareService;
import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import org.springframework.stereotype.Component;

/** Proves that the one who asks looks after a guest, before anything about that guest is read. */
@Component
class InMyCare {

    private final CareService care;
    private final Self self;

    InMyCare(CareService care, Self self) {
        this.care = care;
        this.self = self;
    }

    /**
     * @throws NotFoundException when the house knows no such person
     * @throws Refusal when it does, but somebody else looks after them
     */
    CareRow get(PersonId guest) {
        PersonId me = self.person();
        return care.carersOf(guest).stream()
                .filter(row -> row.carerId().equals(me))
                .findFirst()
                .orElseThrow(() -> new Refusal("error.care.not-yours"));
    }
}
