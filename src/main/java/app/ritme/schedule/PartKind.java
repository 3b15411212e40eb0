package app.ritme.schedule;

/** As what somebody or something takes part in a session. */
public enum PartKind {
    GUEST,
    /** Would like to be a guest, in line; holds nothing. */
    WAITING,
    STAFF,
    ROOM,
    EQUIPMENT
}
