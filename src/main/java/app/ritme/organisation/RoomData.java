package app.ritme.organisation;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody fills in about a room; capacity in persons, turnaround and setting up in minutes.
 *
 * @param hours absent where it is always open
 * @param asks what being in it asks of a body
 */
public record RoomData(
        String name,
        RoomKind kind,
        int capacity,
        int turnaroundMinutes,
        int setUpMinutes,
        Optional<OpenHours> hours,
        Set<Demand> asks) {

    public RoomData {
        asks = Set.copyOf(asks);
    }

    /** One that asks nothing of anybody. */
    public RoomData(
            String name,
            RoomKind kind,
            int capacity,
            int turnaroundMinutes,
            int setUpMinutes,
            Optional<OpenHours> hours) {
        this(name, kind, capacity, turnaroundMinutes, setUpMinutes, hours, Set.of());
    }

    /** One that is always open and that nothing is set up in. */
    public RoomData(String name, RoomKind kind, int capacity, int turnaroundMinutes) {
        this(name, kind, capacity, turnaroundMinutes, 0, Optional.empty());
    }

    /** The same, asking this. */
    public RoomData asking(Set<Demand> more) {
        return new RoomData(name, kind, capacity, turnaroundMinutes, setUpMinutes, hours, more);
    }
}
