package app.ritme.outcome.measure;

import app.ritme.people.PersonId;
import java.util.Set;

/** Which kinds of numbers a guest does not see, said elsewhere; asked wherever a guest is shown what was measured. */
public interface HiddenFigures {

    /** In the caller's transaction. */
    Set<Figure> from(PersonId guest);

    /** The same as a query of their names, with {@code :person} for the guest, for who reads all in one statement. */
    String query();

    /**
     * A query of the names of those hidden from all guests of an edition, by what the edition says, else by what the house
     * does; with {@code :edition} for the edition.
     */
    String queryFromAll();
}
