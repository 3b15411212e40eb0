package app.ritme.organisation;

/** What a room is for; decides which sessions may be planned in it. */
public enum RoomKind {
    GROUP,
    TALK,
    TRAINING,
    TREATMENT,
    OUTDOOR,
    REST,
    BEDROOM
}
