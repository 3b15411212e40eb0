package app.ritme.schedule.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** When a change is told, by the clock alone. */
class QuietTest {

    private static final Quiet QUIET = new Quiet(Duration.ofMinutes(3), ZoneId.of("Europe/Stockholm"));
    /** 08:00 in Stockholm, on a Tuesday. */
    private static final Instant NOW = Instant.parse("2031-05-06T06:00:00Z");

    @Test
    void itIsToldOnceItHasBeenQuietForSoLong() {
        assertThat(QUIET.due(NOW, NOW, null, false)).isEqualTo(NOW.plus(Duration.ofMinutes(3)));
        assertThat(QUIET.due(NOW.plusSeconds(120), NOW, null, false))
                .as("each change begins the quiet anew")
                .isEqualTo(NOW.plusSeconds(300));
    }

    @Test
    void whoGoesOnChangingIsNotWaitedForWithoutAnEnd() {
        assertThat(QUIET.due(NOW.plusSeconds(14 * 60), NOW, null, false)).isEqualTo(NOW.plusSeconds(15 * 60));
    }

    @Test
    void aSecondMailOfADayWaitsForTheNextMorning() {
        Instant mailed = NOW.minus(Duration.ofHours(1));

        assertThat(QUIET.due(NOW, NOW, mailed, false)).isEqualTo(Instant.parse("2031-05-07T06:00:00Z"));
        assertThat(QUIET.due(NOW, NOW, mailed.minus(Duration.ofDays(1)), false))
                .as("the control: a mail of yesterday keeps nothing back")
                .isEqualTo(NOW.plusSeconds(180));
    }

    @Test
    void whatBeginsSoonDoesNotWait() {
        assertThat(QUIET.due(NOW, NOW, NOW.minus(Duration.ofHours(1)), true)).isEqualTo(NOW.plusSeconds(180));
        assertThat(Quiet.isSoon(NOW.plus(Duration.ofHours(24)), NOW)).isTrue();
        assertThat(Quiet.isSoon(NOW.plus(Duration.ofHours(24)).plusSeconds(1), NOW))
                .isFalse();
        assertThat(Quiet.isSoon(NOW.minusSeconds(1), NOW)).as("it has begun").isFalse();
    }

    @Test
    void theMorningIsThatOfTheHouseAlsoInTheNightTheClockIsChanged() {
        Instant lateOnSaturday = Instant.parse("2026-10-24T21:30:00Z");

        assertThat(QUIET.due(lateOnSaturday, lateOnSaturday, lateOnSaturday.minusSeconds(60), false))
                .isEqualTo(Instant.parse("2026-10-25T07:00:00Z"));
    }
}
