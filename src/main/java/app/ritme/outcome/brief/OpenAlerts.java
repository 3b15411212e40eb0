package app.ritme.outcome.brief;

import app.ritme.people.PersonId;

/** How many alerts about a guest are open, as far as the one who asks may see them. */
public interface OpenAlerts {

    int of(PersonId guest);
}
