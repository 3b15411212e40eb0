package app.ritme.training;

import app.ritme.shared.LocalizedText;
import app.ritme.shared.NotFoundException;
import app.ritme.training.plan.PlannedRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Workouts in which anything was done in any order, each with what the house makes of it, for whoever folds them as well. */
public final class PlacesCases {

    private static final Instant BEGAN = Instant.parse("2026-11-30T09:00:00Z");
    private static final int LONGEST = 14;

    private final Random random;
    private final List<PlannedRow> plan;
    private final List<UUID> exercises;
    private final List<ChangeRow> changes = new ArrayList<>();
    private final List<Done> sets = new ArrayList<>();

    private record Done(UUID place, Instant loggedAt) implements DoneAt {}

    private PlacesCases(Random random) {
        this.random = random;
        this.exercises = IntStream.range(0, 5).mapToObj(at -> id()).toList();
        this.plan = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(at -> PlannedRows.planned(id(), exercises.get(at), 1 + random.nextInt(4), 60))
                .toList();
        int events = random.nextInt(LONGEST);
        for (int minute = 0; minute < events; minute++) {
            happen(minute);
        }
    }

    /** @return an array of {@code {workout, ids, moment, expected}} as JSON */
    public static String random(long seed, int count) {
        var random = new Random(seed);
        return JsonMapper.shared()
                .writeValueAsString(IntStream.range(0, count)
                        .mapToObj(at -> new PlacesCases(random).json())
                        .toList());
    }

    /** A set, or a change at a place that is there; some of which the house hears later than of what came after. */
    private void happen(int minute) {
        Instant at = BEGAN.plusSeconds(60L * (random.nextInt(4) == 0 ? random.nextInt(minute + 1) : minute));
        UUID place = any(ids());
        if (random.nextInt(3) == 0) {
            sets.add(new Done(place, at));
            return;
        }
        UUID open = places().at(places().open(place)).id();
        var kind = any(List.of(ChangeKind.values()));
        UUID made = id();
        ChangeRow.Put put = switch (kind) {
            case SWAP, ADD -> PlannedRows.put(any(exercises), 1 + random.nextInt(3));
            case MORE, SHORTEN, LENGTHEN -> null;
        };
        changes.add(new ChangeRow(made, made.toString(), kind, open, LocalizedText.EMPTY, at, put));
    }

    private Places places() {
        sets.sort((one, other) -> one.loggedAt().compareTo(other.loggedAt()));
        return Places.of(plan, changes, sets);
    }

    /** Of all places: one that was swapped back made none. */
    private List<UUID> ids() {
        Places now = places();
        return Stream.concat(
                        plan.stream().map(PlannedRow::planned), changes.stream().map(ChangeRow::id))
                .filter(id -> isPlace(now, id))
                .toList();
    }

    private static boolean isPlace(Places places, UUID id) {
        try {
            return places.of(id) >= 0;
        } catch (NotFoundException none) {
            return false;
        }
    }

    private Map<String, Object> json() {
        Places now = places();
        Instant moment = BEGAN.plusSeconds(random.nextInt(60 * LONGEST));
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put(
                "shown",
                now.shown().stream().map(row -> row(row.planned(), row.sets())).toList());
        expected.put("isShortened", now.isShortened());
        expected.put("canShorten", now.canShorten(0, moment));
        expected.put("open", ids().stream().map(id -> now.at(now.open(id)).id()).toList());
        expected.put(
                "before",
                ids().stream()
                        .map(id -> now.before(now.of(id)).map(Place::id).map(UUID::toString))
                        .map(id -> id.orElse(""))
                        .toList());
        Map<String, Object> workout = new LinkedHashMap<>();
        workout.put(
                "planned",
                plan.stream()
                        .map(row -> exercise(row.planned(), row.exercise(), row.sets()))
                        .toList());
        workout.put("changes", changes.stream().map(PlacesCases::change).toList());
        workout.put(
                "sets",
                sets.stream()
                        .map(set -> Map.of("planned", set.place(), "at", set.loggedAt()))
                        .toList());
        return Map.of("workout", workout, "ids", ids(), "moment", moment, "expected", expected);
    }

    private static Map<String, Object> change(ChangeRow change) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", change.id());
        json.put("kind", change.kind());
        json.put("place", change.place());
        json.put("at", change.at());
        if (change.put() != null) {
            json.put(
                    "put",
                    exercise(
                            change.id(),
                            change.putIn().exercise(),
                            change.putIn().sets()));
        }
        return json;
    }

    private static Map<String, Object> row(UUID id, int sets) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", id);
        row.put("sets", sets);
        return row;
    }

    private static Map<String, Object> exercise(UUID id, UUID exercise, int sets) {
        return Map.of("id", id, "exercise", exercise, "sets", sets);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
