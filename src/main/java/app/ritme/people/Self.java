package app.ritme.people;

import app.ritme.shared.NotFoundException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is asking, as a person of the bound organisation. */
@Component
public class Self {

    private final Access access;

    Self(Access access) {
        this.access = access;
    }

    /** @throws NotFoundException when nobody of this organisation asks, such as in a job */
    public CurrentMember member() {
        return access.currentMember().orElseThrow(NotFoundException::new);
    }

    /** Empty when nobody of this organisation asks, such as in a job. */
    public Optional<PersonId> anybody() {
        return access.currentMember().map(CurrentMember::person).map(PersonId::new);
    }

    /** @throws NotFoundException when nobody of this organisation asks, such as in a job */
    public PersonId person() {
        return new PersonId(member().person());
    }
}
