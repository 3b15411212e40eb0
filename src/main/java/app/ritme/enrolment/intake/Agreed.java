package app.ritme.enrolment.intake;

import app.ritme.people.PersonId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What planning keeps to because a guest and whoever looks after them agreed so.
 *
 * @param releasedOn the day on which a doctor agreed to heavy effort; absent while nobody did
 * @param apart colleagues who do not lead what this guest does
 */
public record Agreed(@Nullable LocalDate releasedOn, Set<PersonId> apart) {

    public static final Agreed NOTHING = new Agreed(null, Set.of());

    public Agreed {
        apart = Set.copyOf(apart);
    }
}
