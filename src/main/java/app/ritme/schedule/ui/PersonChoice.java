package app.ritme.schedule.ui;

import app.ritme.people.GuestRow;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.TeamRow;
import java.io.Serializable;

/** Somebody who can be chosen. */
record PersonChoice(PersonId id, String name) implements Serializable {

    static PersonChoice of(PersonName person) {
        return new PersonChoice(person.id(), person.full());
    }

    static PersonChoice of(TeamRow row) {
        return new PersonChoice(new PersonId(row.person()), row.fullName());
    }

    static PersonChoice of(GuestRow row) {
        return new PersonChoice(row.id(), row.fullName());
    }
}
