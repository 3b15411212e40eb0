package app.ritme.billing;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** The card that pays; all we ever know of it. */
public record Card(String brand, String last4, int month, int year) implements Serializable {

    /** Whether it can no longer pay at that moment; a card is good to the end of its month. */
    public boolean expiredAt(Instant moment) {
        return YearMonth.of(year, month).isBefore(YearMonth.from(moment.atZone(ZoneOffset.UTC)));
    }
}
