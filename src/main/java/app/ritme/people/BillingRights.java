package app.ritme.people;

import app.ritme.shared.Managers;
import app.ritme.shared.Role;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who handles the subscription of the house: the one manager or the few with that right. */
@Service
@Managers
@Transactional(readOnly = true)
public class BillingRights {

    private final PersonRepository persons;

    BillingRights(PersonRepository persons) {
        this.persons = persons;
    }

    /** By name; never empty. */
    public List<Host> holders() {
        return persons.billing(Role.MANAGER);
    }
}
