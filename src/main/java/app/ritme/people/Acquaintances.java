package app.ritme.people;

import app.ritme.shared.Refusal;
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
        PersonId person = data.email().flatMap(people::known).orElseGet(() -> people.add(data));
        if (members.findByPersonId(person.value())
                .filter(member -> member.role().worksHere())
                .isPresent()) {
            throw new Refusal("error.enquiry.team");
        }
        return person;
    }
}
