package app.ritme.billing.emulator.money;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Billing periods as Stripe counts them: from the anchor, so that the 31st stays the 31st where a month has one. */
public final class Periods {

    private Periods() {}

    /** The first end after that second. */
    public static long endAfter(long second, long anchor, String interval, long count) {
        long periods = 1;
        long end = plus(anchor, interval, count);
        while (end <= second) {
            periods++;
            end = plus(anchor, interval, Math.multiplyExact(count, periods));
        }
        return end;
    }

    public static long plus(long second, String interval, long count) {
        ZonedDateTime start = Instant.ofEpochSecond(second).atZone(ZoneOffset.UTC);
        return (switch (interval) {
                    case "day" -> start.plusDays(count);
                    case "week" -> start.plusWeeks(count);
                    case "year" -> start.plusYears(count);
                    default -> start.plusMonths(count);
                })
                .toEpochSecond();
    }
}
