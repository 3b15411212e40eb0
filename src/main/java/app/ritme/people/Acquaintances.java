package app.ritme.people;

import app.ritme.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom the house gets to know from outside, for services that had the e-mail address proven. */
@Component
public class Acquaintances {

    private final People people;
    private final MemberRepository members;

    Acquaintances(People people, MemberRepository members) {
        this.people = people;
        this.members = members;
    }

    /**
     * Whoever the house knows by this e-mail address already, as it knows them; else somebody new.
     *
     * @throws Refusal when it is somebody who works here
     */
    public PersonId meet(PersonData data) {
        Optional<PersonId> known = data.email().flatMap(people::known);
        known.ifPresent(this::refuseWhoWorksHere);
        return known.orElseGet(() -> people.add(data));
    }

    private void refuseWhoWorksHere(PersonId person) {
        if (members.findByPersonId(person.value())
                .filter(member -> member.role().worksHere())
                .isPresent()) {
            throw new Refusal("error.enquiry.team");
        }
    }
}
