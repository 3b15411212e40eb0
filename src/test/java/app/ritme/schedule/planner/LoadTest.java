package app.ritme.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.Houses;
import app.ritme.organisation.LocationId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.When;
import app.ritme.shared.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    @Test
    void countsWhatFillsADayByKindAndWhatItLeaves() {
        Load load = Load.of(List.of(
                session(BlockKind.TRAINING, 9, 60),
                session(BlockKind.TRAINING, 14, 45),
                session(BlockKind.MEAL, 12, 60),
                session(BlockKind.REST, 13, 60)));

        assertThat(load.minutes()).isEqualTo(Map.of(BlockKind.TRAINING, 105, BlockKind.MEAL, 60, BlockKind.REST, 60));
        assertThat(load.rest()).isEqualTo(12 * 60 - 165);
    }

    @Test
    void anEmptyDayIsAllRest() {
        assertThat(Load.of(List.of()).rest()).isEqualTo(720);
    }

    private static DaySession session(BlockKind kind, int hour, int minutes) {
        return new DaySession(
                new SessionId(UUID.randomUUID()),
                kind,
                LocalizedText.EMPTY,
                new When(DAY, LocalTime.of(hour, 0), minutes, Houses.ZONE),
                new LocationId(UUID.randomUUID()),
                "House",
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                false,
                Optional.empty(),
                null,
                null,
                0);
    }
}
