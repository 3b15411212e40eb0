package app.ritme.export;

/** How far an export is. */
public enum ExportState {
    PREPARING,
    READY,
    /** Its time is over; only that it was made is left. */
    GONE
}
