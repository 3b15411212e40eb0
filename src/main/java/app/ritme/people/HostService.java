package app.ritme.people;

import app.ritme.shared.Members;
import app.ritme.shared.Role;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom one meets in the house: what every member, guests too, may know of those who work there. */
@Service
@Members
@Transactional(readOnly = true)
public class HostService {

    private final PersonRepository persons;

    HostService(PersonRepository persons) {
        this.persons = persons;
    }

    /** By name; names and roles only. */
    public List<Host> hosts() {
        return persons.hosts(Role.GUEST);
    }
}
