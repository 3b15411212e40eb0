package app.ritme.schedule;

/** As what somebody or something takes part in a session. */
public enum PartKind {
    GUEST,
    STAFF,
    ROOM,
    EQUIPMENT
}
