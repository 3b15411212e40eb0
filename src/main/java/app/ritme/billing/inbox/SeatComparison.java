package app.ritme.billing.inbox;

/** Compares the seats that the bound house pays for with those who work there. */
@FunctionalInterface
public interface SeatComparison {

    /** Sets right what differs, by the same command as when somebody comes or goes; whether anything did. */
    boolean setRight();
}
