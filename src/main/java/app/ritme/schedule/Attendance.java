package app.ritme.schedule;

/** Whether a guest was there. */
public enum Attendance {
    CAME,
    ABSENT
}
