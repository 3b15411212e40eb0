package app.ritme.schedule;

/** As what somebody or something takes part in a session. */
enum PartKind {
    GUEST,
    STAFF,
    ROOM
}
