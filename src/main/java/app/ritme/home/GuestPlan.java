package app.ritme.home;

import java.io.Serializable;

/** A guest's plan for home, for who looks after the guest. */
public record GuestPlan(String guestName, PlanWords words) implements Serializable {

    public String givenName() {
        return guestName.split(" ", 2)[0];
    }
}
