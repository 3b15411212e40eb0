package app.ritme.training;

import app.ritme.people.PersonId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** How exercises went the last time, for features that build on it, in their own transaction; who may ask, they decide. */
@Component
public class LastSets {

    private final Results results;

    LastSets(Results results) {
        this.results = results;
    }

    /** Of each exercise somebody ever did, the sets of the last workout that had it, in the order they were done. */
    public List<List<SetRow>> of(PersonId guest) {
        return results.lastTime(guest).values().stream()
                .sorted(Comparator.comparing(sets -> sets.getFirst().loggedAt()))
                .toList();
    }
}
