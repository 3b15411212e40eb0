package app.ritme.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.journal.OwnDays.OwnDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnDayTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 24);

    @Test
    void aDayEndsWhenTheNextBeginsThereAlsoWhenTheClockChanges() {
        var day = new OwnDay(DAY, STOCKHOLM, Optional.empty());

        assertThat(day.endOf(DAY)).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
        assertThat(day.endOf(DAY.plusDays(1))).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
        assertThat(day.lastBefore(day.endOf(DAY.plusDays(1)))).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void aShareLastsNoLongerThanTheStay() {
        assertThat(new OwnDay(DAY, STOCKHOLM, Optional.of(DAY.plusDays(3))).lastToShare())
                .isEqualTo(DAY.plusDays(3));
        assertThat(new OwnDay(DAY, STOCKHOLM, Optional.of(DAY.minusDays(1))).lastToShare())
                .isBefore(DAY);
        assertThat(new OwnDay(DAY, STOCKHOLM, Optional.empty()).lastToShare()).isEqualTo(DAY.plusDays(14));
    }
}
