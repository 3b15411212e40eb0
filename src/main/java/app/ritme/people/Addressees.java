package app.ritme.people;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a person is reached by mail, for features that keep only ids. */
@Component
public class Addressees {

    private final PersonRepository persons;

    Addressees(PersonRepository persons) {
        this.persons = persons;
    }

    /** Empty for somebody without an address. */
    public Optional<Addressee> of(PersonId id) {
        return persons.findById(id.value())
                .flatMap(person ->
                        person.email().map(email -> new Addressee(person.givenName(), email, person.language())));
    }
}
