package app.ritme.training;

import static app.ritme.training.PlannedRows.planned;
import static app.ritme.training.PlannedRows.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.shared.LocalizedText;
import app.ritme.shared.NotFoundException;
import app.ritme.training.plan.PlannedRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a workout is after this and that was done otherwise in it. */
class PlacesTest {

    private static final Instant BEGAN = Instant.parse("2026-11-30T09:00:00Z");
    private static final UUID PRESS = UUID.randomUUID();

    private final PlannedRow squat = planned(UUID.randomUUID(), UUID.randomUUID(), 3, 60);
    private final PlannedRow row = planned(UUID.randomUUID(), UUID.randomUUID(), 2, 60);
    private final List<PlannedRow> plan = List.of(squat, row);

    private record Done(UUID place, Instant loggedAt) implements DoneAt {}

    @Test
    void isThePlanAsLongAsNothingIsDoneOtherwise() {
        Places places = Places.of(plan, List.of(), List.of());

        assertThat(places.shown()).containsExactly(squat, row);
        assertThat(places.next(0)).hasValue(1);
        assertThat(places.next(1)).isEmpty();
        assertThatThrownBy(() -> places.of(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsSwappedBeforeItsFirstSetGivesItsPlaceAway() {
        ChangeRow swap = swap(squat.planned(), PRESS, 3);
        Places places = Places.of(plan, List.of(swap), List.of());

        assertThat(places.shown()).extracting(PlannedRow::exercise).containsExactly(PRESS, row.exercise());
        assertThat(places.open(squat.planned())).isEqualTo(places.of(swap.id()));
        assertThat(places.before(places.of(swap.id())).orElseThrow().row()).isEqualTo(squat);
        assertThat(places.next(0)).as("past what is not done any more").hasValue(1);
    }

    @Test
    void whatWasDoneBeforeASwapStaysAndIsWhole() {
        ChangeRow swap = swap(squat.planned(), PRESS, 2);
        Places places = Places.of(plan, List.of(swap), sets(squat.planned(), 1));

        assertThat(places.shown()).extracting(PlannedRow::sets).containsExactly(1, 2, 2);
        assertThat(places.shown())
                .extracting(PlannedRow::exercise)
                .containsExactly(squat.exercise(), PRESS, row.exercise());
        assertThat(places.unfinished(0)).hasValue(places.of(swap.id()));
    }

    @Test
    void swappedBackGoesOnWhereItWas() {
        ChangeRow swap = swap(squat.planned(), PRESS, 2);
        ChangeRow back = swap(swap.id(), squat.exercise(), 2);
        Places places = Places.of(plan, List.of(swap, back), sets(squat.planned(), 1));

        assertThat(places.shown()).containsExactly(squat, row);
        assertThat(places.open(swap.id())).isEqualTo(places.of(squat.planned()));
        assertThat(places.at(places.of(squat.planned())).own()).isFalse();
    }

    @Test
    void swappedBackOverTwoOthersGoesOnWhereItWas() {
        UUID third = UUID.randomUUID();
        ChangeRow first = swap(squat.planned(), PRESS, 2);
        ChangeRow second = swap(first.id(), third, 2);
        ChangeRow back = swap(second.id(), squat.exercise(), 2);
        Places places = Places.of(plan, List.of(first, second, back), List.of());

        assertThat(places.shown()).containsExactly(squat, row);
        assertThat(places.open(first.id())).isEqualTo(places.of(squat.planned()));
    }

    @Test
    void whatIsAddedComesAfterItsPlaceAndAtTheEnd() {
        ChangeRow next = change(ChangeKind.ADD, squat.planned(), put(PRESS, 2), BEGAN);
        UUID last = UUID.randomUUID();
        ChangeRow end = change(ChangeKind.ADD, row.planned(), put(last, 1), BEGAN);
        Places places = Places.of(plan, List.of(next, end), List.of());

        assertThat(places.shown())
                .extracting(PlannedRow::exercise)
                .containsExactly(squat.exercise(), PRESS, row.exercise(), last);
        assertThat(places.at(1).own()).isTrue();
    }

    @Test
    void oneMoreSetIsAskedOfOnePlace() {
        Places places =
                Places.of(plan, List.of(change(ChangeKind.MORE, row.planned(), null, BEGAN)), sets(row.planned(), 2));

        assertThat(places.shown()).extracting(PlannedRow::sets).containsExactly(3, 3);
        assertThat(places.at(1).isWhole()).isFalse();
    }

    @Test
    void shortenedAsksOneSetOfWhatStillComesAndNoMoreOfWhatHasSome() {
        Places places = Places.of(plan, List.of(shorten(BEGAN.plusSeconds(90))), sets(squat.planned(), 1));

        assertThat(places.shown()).extracting(PlannedRow::sets).containsExactly(1, 1);
        assertThat(places.unfinished(0)).hasValue(1);
        assertThat(places.isShortened()).isTrue();
    }

    @Test
    void whatIsDoneAfterwardsDoesNotMakeItLongerAgain() {
        Places places = Places.of(plan, List.of(shorten(BEGAN.minusSeconds(1))), sets(squat.planned(), 2));

        assertThat(places.shown()).extracting(PlannedRow::sets).containsExactly(1, 1);
    }

    @Test
    void whatIsWantedAfterShorteningIsAskedAll() {
        Places places = Places.of(
                plan,
                List.of(
                        shorten(BEGAN.minusSeconds(1)),
                        change(ChangeKind.ADD, row.planned(), put(PRESS, 2), BEGAN),
                        change(ChangeKind.MORE, squat.planned(), null, BEGAN)),
                List.of());

        assertThat(places.shown()).extracting(PlannedRow::sets).containsExactly(2, 1, 2);
    }

    @Test
    void lengthenedAsksAllSetsAgain() {
        Places places = Places.of(
                plan,
                List.of(shorten(BEGAN), change(ChangeKind.LENGTHEN, squat.planned(), null, BEGAN.plusSeconds(9))),
                List.of());

        assertThat(places.shown()).extracting(PlannedRow::sets).containsExactly(3, 2);
        assertThat(places.isShortened()).isFalse();
    }

    @Test
    void canBeShortenedWhereLessIsLeftAndStillSomething() {
        Places begun = Places.of(plan, List.of(), sets(squat.planned(), 1));
        Places atLast = Places.of(plan, List.of(), sets(row.planned(), 1));

        assertThat(begun.canShorten(0, BEGAN.plusSeconds(600))).isTrue();
        assertThat(atLast.canShorten(1, BEGAN.plusSeconds(600)))
                .as("nothing would be left")
                .isFalse();
        assertThat(Places.of(List.of(planned(UUID.randomUUID(), UUID.randomUUID(), 1, 60)), List.of(), List.of())
                        .canShorten(0, BEGAN))
                .as("there is only one set")
                .isFalse();
        assertThat(Places.of(plan, List.of(shorten(BEGAN)), List.of()).canShorten(0, BEGAN))
                .as("it is already")
                .isFalse();
    }

    private static List<Done> sets(UUID place, int times) {
        return IntStream.range(0, times)
                .mapToObj(minute -> new Done(place, BEGAN.plusSeconds(minute * 60L)))
                .toList();
    }

    private static ChangeRow swap(UUID place, UUID exercise, int sets) {
        return change(ChangeKind.SWAP, place, put(exercise, sets), BEGAN);
    }

    private ChangeRow shorten(Instant at) {
        return change(ChangeKind.SHORTEN, squat.planned(), null, at);
    }

    private static ChangeRow change(ChangeKind kind, UUID place, ChangeRow.@Nullable Put put, Instant at) {
        return new ChangeRow(UUID.randomUUID(), "tap", kind, place, LocalizedText.EMPTY, at, put);
    }
}
