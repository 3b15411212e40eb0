package app.ritme.organisation;

import app.ritme.shared.Refusal;
import java.time.LocalTime;

/** From when until when a room is open, on every day, by the clock of its location. */
public record OpenHours(LocalTime opens, LocalTime closes) {

    /** @throws Refusal when it would close before it opens */
    public OpenHours {
        if (!opens.isBefore(closes)) {
            throw new Refusal("error.room.hours");
        }
    }
}
