package app.ritme.schedule;

/** Why a session does not take place; a choice and no free text, because free text would be about somebody's health. */
public enum CancelReason {
    GUEST,
    STAFF,
    ROOM,
    WEATHER,
    OTHER
}
