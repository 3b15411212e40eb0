package app.ritme.schedule.plan;

/** What a planned session is still without. */
public enum Lack {
    STAFF,
    ROOM,
    EQUIPMENT,
    GUESTS
}
