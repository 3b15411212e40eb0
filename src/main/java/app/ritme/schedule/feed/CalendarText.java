package app.ritme.schedule.feed;

import app.ritme.program.BlockKind;
import app.ritme.schedule.OutsideWords;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A feed as iCalendar (RFC 5545). Hours are those of the clock on the wall, with the clock's own rules beside them; how
 * long something takes is said as a duration, because an end may be an hour that the clock shows twice.
 */
public final class CalendarText {

    /** How often a calendar outside need look. */
    private static final Duration LOOK_AGAIN = Duration.ofHours(1);

    private static final int MOST_NAMES = 3;

    /** Always the same, so that a calendar with nothing in it stays the same. */
    private static final Instant ANY_DAY = Instant.parse("2026-01-01T00:00:00Z");

    private final String house;
    private final ZoneId zone;
    private final Feed feed;
    private final OutsideWords words;

    /**
     * @param house its name, as the calendar will be called
     * @param zone of the house
     */
    public CalendarText(String house, ZoneId zone, Feed feed) {
        this.house = house;
        this.zone = zone;
        this.feed = feed;
        this.words = new OutsideWords(feed.language());
    }

    /** The whole file. */
    public String write() {
        var written = new StringWriter();
        try {
            new CalendarOutputter().output(calendar(), written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toString();
    }

    private Calendar calendar() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Ritme//Ritme//" + feed.language().name()));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", house));
        calendar.add(new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN.toString()));
        clocks(calendar);
        feed.entries().forEach(entry -> calendar.add(event(entry)));
        return calendar;
    }

    /**
     * One for each zone that an entry is in, wherever the days of the feed are. Without entries that of the house: a
     * calendar has at least one component (RFC 5545, 3.6).
     */
    private void clocks(Calendar calendar) {
        if (feed.entries().isEmpty()) {
            calendar.add(clock(zone, ANY_DAY, ANY_DAY));
        }
        Map<ZoneId, LongSummaryStatistics> starts = feed.entries().stream()
                .collect(Collectors.groupingBy(
                        Feed.Entry::zone,
                        () -> new TreeMap<>(Comparator.comparing(ZoneId::getId)),
                        Collectors.summarizingLong(entry -> entry.startsAt().getEpochSecond())));
        starts.forEach((there, seconds) -> calendar.add(
                clock(there, Instant.ofEpochSecond(seconds.getMin()), Instant.ofEpochSecond(seconds.getMax()))));
    }

    private static VTimeZone clock(ZoneId there, Instant first, Instant last) {
        return WallClock.between(there, first, last.plus(Duration.ofDays(1)));
    }

    private VEvent event(Feed.Entry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.id() + "@ritme"));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence(entry.revision()));
        event.add(new DtStart<>(entry.startsAt().atZone(entry.zone())));
        event.add(new net.fortuna.ical4j.model.property.Duration(Duration.between(entry.startsAt(), entry.endsAt())));
        event.add(new Summary(summary(entry)));
        event.add(new Location(String.join(", ", entry.place())));
        event.add(ImmutableClazz.PRIVATE);
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        boolean free = entry.cancelled() || entry.kind() == BlockKind.FREE;
        event.add(free ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
        return event;
    }

    private String summary(Feed.Entry entry) {
        String what = words.kind(entry.kind());
        String whole = who(entry).isEmpty() ? what : what + " · " + who(entry);
        return entry.cancelled() ? words.text("feed.cancelled", whole) : whole;
    }

    /** First names of a few, how many they are of more; nobody where the owner is the guest. */
    private String who(Feed.Entry entry) {
        if (!entry.firstNames().isEmpty() && entry.firstNames().size() <= MOST_NAMES) {
            return String.join(", ", entry.firstNames());
        }
        return entry.guests() > 1 ? words.text("feed.guests", entry.guests()) : "";
    }
}
