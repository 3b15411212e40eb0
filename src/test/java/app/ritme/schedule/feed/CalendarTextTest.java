package app.ritme.schedule.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.program.BlockKind;
import app.ritme.schedule.When;
import app.ritme.shared.Language;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back by a reader of calendars as it was meant, also in the nights the clock is changed. */
class CalendarTextTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);
    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);

    static Stream<When> nights() {
        return Stream.of("Europe/Amsterdam", "Europe/Stockholm", "Europe/London", "America/New_York", "UTC")
                .map(ZoneId::of)
                .flatMap(zone -> Stream.of(
                        new When(SPRING, LocalTime.of(1, 45), 60, zone),
                        new When(SPRING, HALF_PAST_TWO, 45, zone),
                        new When(SPRING, LocalTime.of(9, 0), 60, zone),
                        new When(AUTUMN, LocalTime.of(1, 45), 90, zone),
                        // begins at the first 2:30 and ends at the second 2:15
                        new When(AUTUMN, HALF_PAST_TWO, 45, zone),
                        new When(AUTUMN, LocalTime.of(9, 0), 60, zone)));
    }

    @ParameterizedTest
    @MethodSource("nights")
    void beginsAndEndsAtTheMomentItIs(When when) throws Exception {
        Calendar read = read(text(entry(when)));

        VEvent event = read.<VEvent>getComponent(Component.VEVENT).orElseThrow();
        ZonedDateTime start = ZonedDateTime.from(
                Objects.requireNonNull(event.getDateTimeStart()).getDate());
        assertThat(start.toInstant()).isEqualTo(when.startsAt());
        assertThat(Duration.from(Objects.requireNonNull(event.getDuration()).getDuration()))
                .isEqualTo(Duration.between(when.startsAt(), when.endsAt()));
    }

    @Test
    void saysTheHourOnTheWallWithTheRulesOfItsClock() throws Exception {
        Calendar read = read(text(entry(new When(SPRING, HALF_PAST_TWO, 45, AMSTERDAM)), entry(summer())));

        assertThat(read.toString())
                .contains("DTSTART;TZID=Europe/Amsterdam:20260329T033000")
                .contains("DTSTART;TZID=Europe/Amsterdam:20260701T090000");
        VTimeZone clock = read.<VTimeZone>getComponent(Component.VTIMEZONE).orElseThrow();
        assertThat(Objects.requireNonNull(clock.getTimeZoneId()).getValue()).isEqualTo("Europe/Amsterdam");
        assertThat(clock.getObservances()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Amsterdam", "Europe/Stockholm", "Asia/Kolkata", "UTC", "Australia/Lord_Howe"})
    void theRulesOfTheClockAreThoseOfJava(String zone) {
        Instant from = Instant.parse("2025-12-01T12:00:00Z");
        ZoneId there = ZoneId.of(zone);
        VTimeZone clock = WallClock.between(there, from, Instant.parse("2027-06-01T00:00:00Z"));

        for (Instant moment = from.plusSeconds(1);
                moment.isBefore(Instant.parse("2027-06-01T00:00:00Z"));
                moment = moment.plus(Duration.ofHours(7))) {
            assertThat(offset(clock, moment))
                    .as("%s at %s", zone, moment)
                    .isEqualTo(there.getRules().getOffset(moment));
        }
    }

    @Test
    void isReadBackWithoutADifferenceAndIsValid() throws Exception {
        String written = text(
                entry(summer()),
                entry(new When(AUTUMN, HALF_PAST_TWO, 45, ZoneId.of("Europe/Stockholm"))),
                cancelled(entry(new When(SPRING, HALF_PAST_TWO, 45, AMSTERDAM))));

        Calendar read = read(written);

        assertThat(read.toString()).isEqualTo(written);
        ValidationResult result = read.validate();
        assertThat(result.getEntries()).isEmpty();
    }

    @Test
    void withoutAnythingPlannedItIsValidToo() throws Exception {
        String written = text();

        Calendar read = read(written);

        assertThat(read.toString()).isEqualTo(written);
        assertThat(read.validate().getEntries()).isEmpty();
        VTimeZone clock = read.<VTimeZone>getComponent(Component.VTIMEZONE).orElseThrow();
        assertThat(Objects.requireNonNull(clock.getTimeZoneId()).getValue()).isEqualTo("Europe/Amsterdam");
        assertThat(clock.getObservances()).isNotEmpty();
        assertThat(read.getComponents()).hasSize(1);
    }

    @Test
    void whatDoesNotTakePlaceSaysSoAndTakesNoTime() {
        assertThat(text(cancelled(entry(summer()))))
                .contains("STATUS:CANCELLED")
                .contains("TRANSP:TRANSPARENT")
                .contains("SUMMARY:Gaat niet door: Gesprek");
        assertThat(text(entry(summer()))).contains("STATUS:CONFIRMED").contains("TRANSP:OPAQUE");
    }

    @Test
    void namesAFewGuestsAndCountsMore() {
        assertThat(text(guests(1))).contains("SUMMARY:Gesprek\r\n");
        assertThat(text(guests(6))).contains("SUMMARY:Gesprek · 6 gasten");
        assertThat(text(guests(2, "Loes", "Bram"))).contains("SUMMARY:Gesprek · Loes\\, Bram");
        assertThat(text(guests(4, "Loes", "Bram", "Cato", "Daan"))).contains("SUMMARY:Gesprek · 4 gasten");
    }

    private static When summer() {
        return new When(LocalDate.of(2026, 7, 1), LocalTime.of(9, 0), 60, AMSTERDAM);
    }

    private static Feed.Entry entry(When when) {
        return new Feed.Entry(
                UUID.randomUUID(),
                BlockKind.COACHING,
                when.startsAt(),
                when.endsAt(),
                when.zone(),
                List.of("Zaal; boven, links", "Bosrust"),
                0,
                List.of(),
                false,
                Instant.parse("2026-01-05T10:00:00Z"),
                7);
    }

    private static Feed.Entry guests(int guests, String... names) {
        Feed.Entry one = entry(summer());
        return new Feed.Entry(
                one.id(),
                one.kind(),
                one.startsAt(),
                one.endsAt(),
                one.zone(),
                one.place(),
                guests,
                List.of(names),
                false,
                one.changedAt(),
                one.revision());
    }

    private static Feed.Entry cancelled(Feed.Entry one) {
        return new Feed.Entry(
                one.id(),
                one.kind(),
                one.startsAt(),
                one.endsAt(),
                one.zone(),
                one.place(),
                one.guests(),
                one.firstNames(),
                true,
                one.changedAt(),
                one.revision());
    }

    private static String text(Feed.Entry... entries) {
        return new CalendarText("Bosrust", AMSTERDAM, new Feed(Language.NL, Arrays.asList(entries))).write();
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    /** As the RFC reads it: what the latest observance says that has begun. */
    private static ZoneOffset offset(VTimeZone clock, Instant moment) {
        return clock.getObservances().stream()
                .filter(observance -> !begins(observance).isAfter(moment))
                .max(Comparator.comparing(CalendarTextTest::begins))
                .map(observance -> value(observance, "TZOFFSETTO"))
                .orElseThrow();
    }

    private static Instant begins(Observance observance) {
        return LocalDateTime.parse(
                        observance.getRequiredProperty("DTSTART").getValue(),
                        DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"))
                .toInstant(value(observance, "TZOFFSETFROM"));
    }

    private static ZoneOffset value(Observance observance, String offset) {
        return ZoneOffset.of(observance.getRequiredProperty(offset).getValue());
    }
}
