package app.ritme.home;

import java.io.Serializable;

/** A guest's plan of signals, for who looks after the guest. */
public record GuestSignals(String guestName, SignalWords words) implements Serializable {

    public String givenName() {
        return guestName.split(" ", 2)[0];
    }
}
