package app.ritme.schedule.ui;

import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.schedule.Change;
import app.ritme.schedule.Change.State;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.Waiter;
import app.ritme.shared.ui.Toast;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says who got a place that came free. */
final class FilledPlaces {

    private FilledPlaces() {}

    static void tell(List<Change> step, SessionService sessions) {
        step.forEach(change -> {
            Set<PersonId> came = came(change);
            if (!came.isEmpty()) {
                String names = sessions.details(change.session()).guests().stream()
                        .filter(guest -> came.contains(guest.id()))
                        .map(PersonName::full)
                        .collect(Collectors.joining(", "));
                Toast.done("waiting.filled", names);
            }
        });
    }

    /** Who waited for it before and takes part since. */
    private static Set<PersonId> came(Change change) {
        State before = change.before();
        State after = change.after();
        return before == null || after == null
                ? Set.of()
                : before.waiting().stream()
                        .map(Waiter::guest)
                        .filter(after.values().guests()::contains)
                        .map(PersonId::new)
                        .collect(Collectors.toSet());
    }
}
