package app.ritme.offline;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.journal.LateCheckIn;
import app.ritme.journal.Scale;
import app.ritme.training.ChangeKind;
import app.ritme.training.DoneChange;
import app.ritme.training.DoneSet;
import app.ritme.training.PlaceId;
import app.ritme.training.SetData;
import app.ritme.training.WorkoutId;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.Tank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A fingerprint lasts: a row that arrived and whose answer got lost may be sent again after an update. Where one of these
 * changes, a record or a part of it got another name or form, and such a row would be refused as something else.
 */
class FingerprintTest {

    private static final UUID ID = UUID.fromString("0198c2f4-0000-7000-8000-000000000001");
    private static final Instant MOMENT = Instant.parse("2026-01-05T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-01-05");

    @Test
    void thatOfASetStaysWhatItWas() {
        var set = new SetData(ID.toString(), 8, Optional.of(Load.of(16.5)), Tank.TWO);

        assertThat(Fingerprint.of(new DoneSet(new WorkoutId(ID), new PlaceId(ID), set, DAY, MOMENT)))
                .isEqualTo("c457087e6de68b4778374a83b61cfd7dee10a2d41505a6da2af1728f5d9e8508");
    }

    @Test
    void thatOfAChangeStaysWhatItWas() {
        var change = new DoneChange(
                new WorkoutId(ID),
                new PlaceId(ID),
                ChangeKind.ADD,
                new PlaceId(ID),
                Optional.of(new ExerciseId(ID)),
                2,
                10,
                DAY,
                MOMENT);

        assertThat(Fingerprint.of(change))
                .isEqualTo("b439dbce4f70dcee064e1d879ae131d0ff463133cb7849e4270562cf4ac0bda2");
    }

    @Test
    void thatOfACheckInStaysWhatItWas() {
        assertThat(Fingerprint.of(new LateCheckIn(
                        DAY, false, Map.of(Scale.MOOD, 4), Optional.empty(), Optional.of(MOMENT), MOMENT)))
                .isEqualTo("988066333c6e32aec3415978546304f769f9ed1aa7cf6d933f07feeb66d9ae30");
    }
}
