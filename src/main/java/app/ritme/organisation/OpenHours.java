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

    /** Whether it is open all that time; what goes on past midnight is after closing. */
    public boolean isDuring(LocalTime from, int minutes) {
        return !from.isBefore(opens) && from.toSecondOfDay() / 60 + minutes <= closes.toSecondOfDay() / 60;
    }
}
