package app.ritme.schedule;

/** Why a guest did not come, as far as a house need know; nothing of anybody's health. */
public enum AbsenceReason {
    FORGOT,
    ELSEWHERE,
    AWAY,
    NOT_TODAY
}
