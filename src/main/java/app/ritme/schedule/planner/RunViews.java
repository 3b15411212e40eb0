package app.ritme.schedule.planner;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.schedule.Plannable;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionValues;
import app.ritme.schedule.planner.RunView.Aside;
import app.ritme.schedule.planner.RunView.Cause;
import app.ritme.schedule.planner.RunView.Move;
import app.ritme.schedule.planner.RunView.Place;
import app.ritme.schedule.planner.RunView.Touched;
import app.ritme.schedule.planner.RunView.Turn;
import app.ritme.schedule.planner.RunView.Unplaced;
import app.ritme.schedule.planner.RunView.What;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts a run into names and reasons that a person reads. */
final class RunViews {

    private final PlanRun run;
    private final Plan plan;
    private final Map<UUID, Agenda> proposed;

    RunViews(PlanRun run) {
        this.run = run;
        this.plan = run.best();
        this.proposed = run.isDone() ? agendas(plan) : Map.of();
    }

    RunView view(Instant now) {
        List<Task> moving = plan.getTasks().stream()
                .filter(Task::moves)
                .sorted(Comparator.comparing(task -> task.current().when().startsAt()))
                .toList();
        List<Settled> settled = run.question().settled().stream()
                .sorted(Comparator.comparing(one -> one.session().when().startsAt()))
                .toList();
        return new RunView(
                run.isDone(),
                run.question().missing().named().map(plan.days()::nameOf).orElse(""),
                (int) plan.placed(),
                plan.getTasks().size(),
                Duration.between(run.startedAt(), now).toSeconds(),
                moving.stream().map(this::move).toList(),
                settled.stream().map(this::aside).toList(),
                run.isDone() ? unplaced() : List.of(),
                touched(moving, settled),
                run.isDone() ? Optional.of(figures(plan.days().agendas())) : Optional.empty(),
                run.isDone() ? Optional.of(figures(proposed)) : Optional.empty());
    }

    private Figures figures(Map<UUID, Agenda> agendas) {
        PlanRequest asked = run.question().request();
        return new FigureCount(
                        plan.days().facts(),
                        agendas.values(),
                        asked.from().datesUntil(asked.to().plusDays(1)).toList())
                .count();
    }

    private Move move(Task task) {
        return new Move(
                what(task.session()),
                place(task.current()),
                place(Objects.requireNonNull(task.getChoice())),
                cause(task),
                given(task));
    }

    private String given(Task task) {
        EquipmentNeed need = task.equipment();
        return need == null || !task.isGiven()
                ? ""
                : plan.days().nameOf(need.kind().value());
    }

    private Cause cause(Task task) {
        Cause fellOut = run.question().missing().cause(task.session());
        if (fellOut != Cause.NONE) {
            return fellOut;
        }
        return task.isOpen() ? Cause.LACKS : Cause.MAKES_ROOM;
    }

    private Aside aside(Settled one) {
        return new Aside(
                what(one.session()),
                place(Task.current(one.session())),
                one.off() != null ? Turn.OFF : one.joins() ? Turn.JOINED : Turn.LEFT,
                one.with(),
                named(one.about()));
    }

    private List<Unplaced> unplaced() {
        return Stream.concat(
                        plan.getTasks().stream()
                                .filter(task -> task.getChoice() == null)
                                .map(task -> new Unplaced(
                                        what(task.session()), place(task.current()), false, reasons(task))),
                        run.question().stuck().stream()
                                .map(task ->
                                        new Unplaced(what(task.session()), place(task.current()), true, List.of())))
                .toList();
    }

    /** What stands in the way of the place that comes nearest: the one with the fewest rules against it. */
    private List<Remark> reasons(Task task) {
        Map<UUID, Agenda> others = new HashMap<>(proposed);
        HouseDays.become(others, task.getId(), null);
        return task.getChoices().stream()
                .map(choice -> plan.days().newlyBroken(task.spot(choice), others).stream()
                        .filter(broken -> broken.rule().severity() == Severity.HARD)
                        .toList())
                .filter(broken -> !broken.isEmpty())
                .min(Comparator.comparing(List::size))
                .orElse(List.of())
                .stream()
                .map(plan.days()::remark)
                .distinct()
                .toList();
    }

    private List<Touched> touched(List<Task> moving, List<Settled> settled) {
        Map<UUID, Set<SessionId>> guests = new LinkedHashMap<>();
        Map<UUID, Set<SessionId>> staff = new LinkedHashMap<>();
        for (Task task : moving) {
            Set<UUID> leading = new LinkedHashSet<>(task.current().staff());
            leading.addAll(Objects.requireNonNull(task.getChoice()).staff());
            touch(guests, task.session().values().guests(), task.session());
            touch(staff, leading, task.session());
        }
        for (Settled one : settled) {
            boolean off = one.off() != null;
            touch(guests, one.about(), one.session());
            touch(staff, off ? one.session().values().staff() : Set.of(), one.session());
        }
        return Stream.concat(named(guests, true), named(staff, false)).toList();
    }

    private static void touch(Map<UUID, Set<SessionId>> touched, Collection<UUID> people, Plannable session) {
        people.forEach(person ->
                touched.computeIfAbsent(person, none -> new LinkedHashSet<>()).add(session.id()));
    }

    private Stream<Touched> named(Map<UUID, Set<SessionId>> touched, boolean guest) {
        return touched.entrySet().stream()
                .map(entry -> new Touched(plan.days().nameOf(entry.getKey()), guest, List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing(Touched::name, String::compareToIgnoreCase));
    }

    private What what(Plannable session) {
        SessionValues values = session.values();
        return new What(session.id(), values.kind(), values.title(), named(values.guests()));
    }

    Place place(Choice choice) {
        UUID room = choice.room();
        return new Place(choice.when(), room == null ? "" : plan.days().nameOf(room), named(choice.staff()));
    }

    private List<String> named(Collection<UUID> people) {
        return people.stream()
                .map(plan.days()::nameOf)
                .sorted(String::compareToIgnoreCase)
                .toList();
    }

    /** Everybody's, as proposed. */
    static Map<UUID, Agenda> agendas(Plan plan) {
        Map<UUID, Agenda> agendas = new HashMap<>(plan.days().agendas());
        for (Task task : plan.getTasks()) {
            HouseDays.become(agendas, task.getId(), task.spot());
        }
        return agendas;
    }
}
