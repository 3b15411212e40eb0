package app.ritme.schedule.planner;

import static app.ritme.schedule.planner.Rule.ROOM_HALF_FULL;
import static app.ritme.schedule.planner.Rule.ROOM_HOURS;
import static app.ritme.schedule.planner.Rule.ROOM_SIZE;
import static app.ritme.schedule.planner.Rule.SET_UP;

import app.ritme.organisation.OpenHours;
import app.ritme.program.BlockKind;
import java.util.function.Consumer;

/** What a room can take. */
final class RoomRules {

    private RoomRules() {}

    static void roomSize(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        int capacity = facts.room(agenda.holder()).capacity();
        agenda.spots().stream()
                .filter(spot -> spot.guests().size() > capacity)
                .forEach(spot -> broken.accept(new Violation(
                        ROOM_SIZE, agenda.holder(), spot, null, spot.guests().size())));
    }

    /** A few people in a hall are no group; what is not for a group is as full as it is. */
    static void halfFull(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        int capacity = facts.room(agenda.holder()).capacity();
        agenda.spots().stream()
                .filter(spot -> spot.kind() == BlockKind.GROUP && spot.guests().size() < (capacity + 1) / 2)
                .forEach(spot -> broken.accept(new Violation(
                        ROOM_HALF_FULL,
                        agenda.holder(),
                        spot,
                        null,
                        spot.guests().size())));
    }

    static void roomHours(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        OpenHours hours = facts.room(agenda.holder()).hours();
        if (hours != null) {
            agenda.spots().stream()
                    .filter(spot -> !hours.isDuring(spot.when().from(), spot.minutes()))
                    .forEach(spot -> broken.accept(new Violation(ROOM_HOURS, agenda.holder(), spot, null, 0)));
        }
    }

    /** Once it is tidied after the one, it is made ready for the other. */
    static void setUp(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        Facts.RoomFact room = facts.room(agenda.holder());
        agenda.eachNext((before, after, gap) -> {
            int missing = room.turnaround() + room.setUp() - gap;
            if (gap >= room.turnaround() && missing > 0) {
                broken.accept(new Violation(SET_UP, agenda.holder(), after, before, missing));
            }
        });
    }
}
