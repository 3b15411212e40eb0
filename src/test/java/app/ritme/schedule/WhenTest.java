package app.ritme.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    private static final LocalDate CLOCK_FORWARD = LocalDate.of(2026, 3, 29);
    private static final LocalDate CLOCK_BACK = LocalDate.of(2026, 10, 25);

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Amsterdam", "Europe/Stockholm"})
    void aTimeTheClockSkipsIsLaterByWhatItSkips(String zone) {
        var when = new When(CLOCK_FORWARD, LocalTime.of(2, 30), 60, ZoneId.of(zone));

        assertThat(when.startsAt()).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(when.from()).isEqualTo(LocalTime.of(3, 30));
        assertThat(when.until()).isEqualTo(LocalTime.of(4, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Amsterdam", "Europe/Stockholm"})
    void ofATimeTheClockShowsTwiceItIsTheFirst(String zone) {
        var when = new When(CLOCK_BACK, LocalTime.of(2, 30), 60, ZoneId.of(zone));

        assertThat(when.startsAt()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(when.endsAt()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(when.until()).as("the clock shows half past two again").isEqualTo(LocalTime.of(2, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Amsterdam", "Europe/Stockholm"})
    void minutesPassAlsoWhileTheClockIsChanged(String zone) {
        var forward = new When(CLOCK_FORWARD, LocalTime.of(1, 30), 90, ZoneId.of(zone));
        var back = new When(CLOCK_BACK, LocalTime.of(1, 30), 120, ZoneId.of(zone));

        assertThat(Duration.between(forward.startsAt(), forward.endsAt())).isEqualTo(Duration.ofMinutes(90));
        assertThat(forward.until()).isEqualTo(LocalTime.of(4, 0));
        assertThat(Duration.between(back.startsAt(), back.endsAt())).isEqualTo(Duration.ofMinutes(120));
        assertThat(back.until()).isEqualTo(LocalTime.of(2, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Amsterdam", "Europe/Stockholm"})
    void theSameTimeOnTheWallIsTheSameBothSidesOfTheNight(String zone) {
        for (LocalDate night : new LocalDate[] {CLOCK_FORWARD, CLOCK_BACK}) {
            var before = new When(night.minusDays(1), LocalTime.of(9, 0), 45, ZoneId.of(zone));
            var after = before.movedTo(night, LocalTime.of(9, 0));

            assertThat(after.from()).isEqualTo(before.from());
            assertThat(Duration.between(before.startsAt(), after.startsAt())).isNotEqualTo(Duration.ofHours(24));
        }
    }

    @Test
    void nothingIsShorterThanFiveMinutesOrLongerThanHalfADay() {
        assertThat(lasting(When.SHORTEST).minutes()).isEqualTo(5);
        assertThat(lasting(When.LONGEST).minutes()).isEqualTo(720);
        assertThatThrownBy(() -> lasting(When.SHORTEST - 1)).hasMessage("error.session.length");
        assertThatThrownBy(() -> lasting(When.LONGEST + 1)).hasMessage("error.session.length");
    }

    private static When lasting(int minutes) {
        return new When(CLOCK_BACK, LocalTime.NOON, minutes, ZoneId.of("Europe/Amsterdam"));
    }
}
