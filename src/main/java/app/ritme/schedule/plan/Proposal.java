package app.ritme.schedule.plan;

import app.ritme.enrolment.EditionId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonName;
import app.ritme.schedule.PlannedSession;
import app.ritme.schedule.SessionValues;
import app.ritme.schedule.When;
import app.ritme.schedule.plan.PlanPreview.Line;
import app.ritme.schedule.plan.PlanPreview.Part;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps of a plan, and how whoever decides is told of them. */
record Proposal(List<Step> steps, Surroundings house, List<PersonName> people, List<LocationRow> places) {

    PlanPreview preview(EditionId edition, LocalDate from, LocalDate to) {
        Map<UUID, PersonName> names =
                people.stream().collect(Collectors.toMap(name -> name.id().value(), Function.identity()));
        return new PlanPreview(
                edition,
                from,
                to,
                steps.stream()
                        .filter(step -> !step.isQuiet())
                        .map(step -> line(step, names))
                        .toList(),
                (int) steps.stream().filter(Step::isQuiet).count(),
                people.stream()
                        .filter(PersonName::worksHere)
                        .filter(name -> !house.availability().knows(name.id()))
                        .toList(),
                mark());
    }

    /** The same for the same steps only. */
    String mark() {
        String all = steps.stream().map(Proposal::written).collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String written(Step step) {
        SessionValues values = step.values();
        return String.join(
                "|",
                step.outcome().name(),
                step.before().map(session -> session.id().toString()).orElse(""),
                step.origin().toString(),
                values.kind().name(),
                values.day().toString(),
                values.at().toString(),
                String.valueOf(values.minutes()),
                String.valueOf(values.room()),
                String.valueOf(values.equipment()),
                new TreeSet<>(values.staff()).toString(),
                new TreeSet<>(values.guests()).toString(),
                new TreeSet<>(step.absent()).toString());
    }

    private Line line(Step step, Map<UUID, PersonName> names) {
        SessionValues values = step.values();
        When when = when(values);
        Set<Part> changes =
                step.outcome() == Outcome.CHANGE ? changes(step.before().orElseThrow(), values) : Set.of();
        return new Line(
                step.outcome(),
                step.before().map(PlannedSession::id).orElse(null),
                values.kind(),
                values.title(),
                when,
                changes.contains(Part.TIME) ? step.before().map(PlannedSession::when) : Optional.empty(),
                full(values.staff(), names),
                full(values.guests(), names),
                room(values.room()),
                changes,
                step.outcome() == Outcome.KEEP ? step.before().flatMap(PlannedSession::kept) : Optional.empty(),
                step.lacks(),
                full(step.absent(), names));
    }

    private static Set<Part> changes(PlannedSession before, SessionValues after) {
        SessionValues now = before.values();
        var changes = EnumSet.noneOf(Part.class);
        if (!now.day().equals(after.day()) || !now.at().equals(after.at()) || now.minutes() != after.minutes()) {
            changes.add(Part.TIME);
        }
        if (now.kind() != after.kind() || !now.title().equals(after.title())) {
            changes.add(Part.WHAT);
        }
        if (!now.guests().equals(after.guests())) {
            changes.add(Part.GUESTS);
        }
        if (!now.staff().equals(after.staff())) {
            changes.add(Part.STAFF);
        }
        if (!Objects.equals(now.room(), after.room())) {
            changes.add(Part.ROOM);
        }
        if (!Objects.equals(now.equipment(), after.equipment())) {
            changes.add(Part.EQUIPMENT);
        }
        return changes;
    }

    private When when(SessionValues values) {
        return new When(values.day(), values.at(), values.minutes(), house.zone());
    }

    private String room(@Nullable UUID id) {
        return places.stream()
                .flatMap(place -> place.rooms().stream())
                .filter(room -> room.id().value().equals(id))
                .map(RoomRow::name)
                .findFirst()
                .orElse("");
    }

    private static List<String> full(Collection<UUID> ids, Map<UUID, PersonName> names) {
        return ids.stream()
                .map(id -> Objects.requireNonNull(names.get(id)).full())
                .sorted(String::compareToIgnoreCase)
                .toList();
    }
}
