package app.ritme.schedule.ui;

import app.ritme.schedule.DaySession;
import app.ritme.schedule.SessionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which sessions share some of their time and stand beside each other, each in the first place that is free. */
final class Beside {

    /** Columns grow with what stands beside each other; nobody is planned more often than this at once. */
    static final int MOST = 12;

    /**
     * Where a session stands.
     *
     * @param nth from 0
     * @param of how many places there are beside each other
     */
    record Place(int nth, int of) {}

    private final Map<SessionId, Place> places = new HashMap<>();

    /** @param sessions in the order of their beginning */
    Beside(List<DaySession> sessions) {
        var together = new ArrayList<DaySession>();
        Instant end = Instant.MIN;
        for (DaySession session : sessions) {
            if (!session.when().startsAt().isBefore(end)) {
                place(together);
                together.clear();
            }
            together.add(session);
            Instant until = session.when().endsAt();
            end = until.isAfter(end) ? until : end;
        }
        place(together);
    }

    /** How many stand beside each other where it is fullest. */
    int widest() {
        return places.values().stream().mapToInt(Place::of).max().orElse(1);
    }

    Place place(DaySession session) {
        return places.getOrDefault(session.id(), new Place(0, 1));
    }

    private void place(List<DaySession> together) {
        List<Instant> ends = new ArrayList<>();
        Map<SessionId, Integer> columns = new HashMap<>();
        for (DaySession session : together) {
            int column = 0;
            while (column < ends.size()
                    && ends.get(column).isAfter(session.when().startsAt())) {
                column++;
            }
            if (column == ends.size()) {
                ends.add(session.when().endsAt());
            } else {
                ends.set(column, session.when().endsAt());
            }
            columns.put(session.id(), column);
        }
        int of = Math.min(ends.size(), MOST);
        columns.forEach((id, column) -> places.put(id, new Place(Math.min(column, MOST - 1), of)));
    }
}
