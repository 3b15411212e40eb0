package app.ritme.schedule.changes;

import java.time.LocalDateTime;
import java.util.Comparator;

/** In what order changes are told. */
final class ChangeOrder {

    /** By when the session is now, or was. */
    static final Comparator<Difference> SOONEST = Comparator.comparing(ChangeOrder::moment);

    private ChangeOrder() {}

    private static LocalDateTime moment(Difference difference) {
        return difference
                .sides()
                .map(known -> known.day().atTime(known.at()))
                .min(LocalDateTime::compareTo)
                .orElseThrow();
    }
}
