package app.ritme.organisation;

import java.util.Optional;

/**
 * What somebody fills in about a room; capacity in persons, turnaround and setting up in minutes.
 *
 * @param hours absent where it is always open
 */
public record RoomData(
        String name, RoomKind kind, int capacity, int turnaroundMinutes, int setUpMinutes, Optional<OpenHours> hours) {

    /** One that is always open and that nothing is set up in. */
    public RoomData(String name, RoomKind kind, int capacity, int turnaroundMinutes) {
        this(name, kind, capacity, turnaroundMinutes, 0, Optional.empty());
    }
}
