package app.ritme.organisation;

/** What somebody fills in about a room; capacity in persons, turnaround in minutes. */
public record RoomData(String name, RoomKind kind, int capacity, int turnaroundMinutes) {}
