package app.ritme.schedule.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * When the clock of a place is changed, as a calendar outside needs to know. From the JDK's own rules, which the hours
 * of sessions come from too: so the two never differ, whatever zone a house is in.
 */
final class WallClock {

    private static final Duration A_YEAR = Duration.ofDays(366);

    private WallClock() {}

    /**
     * What holds from the first of these moments until the second. It begins a year before, so that both kinds of time
     * are in it: some readers take a lone one for all there is.
     */
    static VTimeZone between(ZoneId zone, Instant from, Instant until) {
        var clock = new VTimeZone();
        clock.add(new TzId(zone.getId()));
        List<ZoneOffsetTransition> changes = changes(zone, from.minus(A_YEAR), until);
        if (changes.isEmpty() || changes.getFirst().getInstant().isAfter(from)) {
            ZoneOffset offset = zone.getRules().getOffset(from);
            clock.add(observance(zone, from, from.atZone(zone).toLocalDateTime(), offset, offset));
        }
        changes.forEach(change -> clock.add(observance(
                zone,
                change.getInstant(),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter())));
        return clock;
    }

    private static List<ZoneOffsetTransition> changes(ZoneId zone, Instant from, Instant until) {
        ZoneOffsetTransition first = zone.getRules().nextTransition(from);
        return Stream.iterate(
                        first,
                        change -> change != null && change.getInstant().isBefore(until),
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .toList();
    }

    private static Observance observance(
            ZoneId zone, Instant since, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        Observance observance = zone.getRules().isDaylightSavings(since) ? new Daylight() : new Standard();
        observance.add(new DtStart<>(start));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(new TzName(after.getTotalSeconds() == 0 ? "UTC" : "UTC" + after.getId()));
        return observance;
    }
}
