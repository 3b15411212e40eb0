package app.ritme.schedule.planner;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.people.PersonName;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.Change;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.HistoryService;
import app.ritme.schedule.Plannable;
import app.ritme.schedule.PlannedSessions;
import app.ritme.schedule.Rearranged;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.Sessions;
import app.ritme.schedule.SlotTaken;
import app.ritme.schedule.Week;
import app.ritme.schedule.WeekService;
import app.ritme.schedule.hours.Absences;
import app.ritme.shared.Ids;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import app.ritme.shared.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans by itself: begins a run, says how far it is and what it proposes, and does what somebody accepts of it. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class PlanningService {

    /** As far ahead as one looks at a proposal. */
    static final int MOST_DAYS = 31;

    private final PlanRuns runs;
    private final Questions questions;
    private final WeekService week;
    private final PlannedSessions sessions;
    private final Sessions known;
    private final Absences absences;
    private final HistoryService history;
    private final Clock clock;

    PlanningService(
            PlanRuns runs,
            Questions questions,
            WeekService week,
            PlannedSessions sessions,
            Sessions known,
            Absences absences,
            HistoryService history,
            Clock clock) {
        this.runs = runs;
        this.questions = questions;
        this.week = week;
        this.sessions = sessions;
        this.known = known;
        this.absences = absences;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Who and what these days are planned with.
     *
     * @throws Refusal when these are no days
     */
    public MayFallOut mayFallOut(LocalDate from, LocalDate to) {
        refuse(from, to);
        Week found = week.withoutHours(from, to);
        List<DaySession> standing = found.sessions().stream()
                .filter(session -> session.cancelled().isEmpty()
                        && session.when().startsAt().isAfter(clock.instant()))
                .toList();
        return new MayFallOut(
                found.team().stream().filter(PersonName::worksHere).toList(),
                found.locations(),
                standing.stream()
                        .flatMap(session -> session.guests().stream())
                        .map(DaySession.Guest::name)
                        .distinct()
                        .sorted(Comparator.comparing(PersonName::full, String::compareToIgnoreCase))
                        .toList(),
                standing.stream()
                        .filter(session -> MayFallOut.isGroup(
                                session.kind(), session.guests().size()))
                        .toList());
    }

    private static void refuse(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new Refusal("error.planner.days", MOST_DAYS);
        }
    }

    /**
     * Begins; nothing is changed.
     *
     * @throws NotFoundException when what fell out is not of this house
     * @throws Refusal when these are no days, or too many runs wait
     */
    public RunId start(PlanRequest request) {
        refuse(request.from(), request.to());
        var run = new PlanRun(
                new RunId(Ids.next()),
                Tenancy.current().tenant(),
                clock.instant(),
                questions.ask(request),
                PlanSolvers.patient());
        runs.start(run);
        return run.id();
    }

    /** @throws NotFoundException when this house has no such run, or none any more */
    public RunView view(RunId id) {
        return new RunViews(runs.get(id)).view(clock.instant());
    }

    /**
     * Where else a session of a proposal can be, the place that changes least first; nowhere when it is none of these.
     *
     * @throws NotFoundException when this house has no such run or session
     */
    public List<Alternative> alternatives(RunId id, SessionId session) {
        PlanRun run = runs.get(id);
        refuseUnknown(session);
        var views = new RunViews(run);
        return run.task(session).stream()
                .flatMap(task -> Alternatives.of(run.best(), task).stream()
                        .map(index -> new Alternative(
                                index, views.place(task.getChoices().get(index)))))
                .toList();
    }

    private void refuseUnknown(SessionId session) {
        if (known.session(session).isEmpty()) {
            throw new NotFoundException();
        }
    }

    /**
     * Proposes another of its places for a session.
     *
     * @param index as {@link #alternatives} said
     * @throws NotFoundException when this house has no such run or session
     * @throws Refusal when it is none of these, or is not to be had any more
     */
    public void choose(RunId id, SessionId session, int index) {
        PlanRun run = runs.get(id);
        refuseUnknown(session);
        Task task = run.task(session).orElseThrow(() -> new Refusal("error.plan.changed"));
        if (!run.isDone() || !Alternatives.of(run.best(), task).contains(index)) {
            throw new Refusal("error.plan.changed");
        }
        task.setChoice(task.getChoices().get(index));
    }

    /** Ends it sooner and keeps the best so far. */
    public void stop(RunId id) {
        runs.get(id).stop();
    }

    /**
     * Does these of what was proposed, all or none. Where it was made for a colleague who is away, that is written too, so
     * that nobody plans with them in those days.
     *
     * @return what was done; to be taken back as what is done by hand
     * @throws NotFoundException when this house has no such run, or one of them is not of this house
     * @throws Refusal when somebody changed one of them meanwhile
     * @throws SlotTaken when somebody or something is elsewhere by now
     */
    @Transactional
    public List<Change> accept(RunId id, Set<SessionId> chosen) {
        PlanRun run = runs.get(id);
        known.require(chosen);
        List<Change> changes = sessions.rearrange(Stream.concat(
                        run.best().getTasks().stream()
                                .filter(task -> task.moves()
                                        && chosen.contains(task.session().id()))
                                .map(PlanningService::rearranged),
                        run.question().settled().stream()
                                .filter(one -> chosen.contains(one.with()))
                                .map(PlanningService::rearranged))
                .toList());
        PlanRequest request = run.question().request();
        if (request.fellOut() instanceof FellOut.Away(var colleague)) {
            absences.note(colleague, request.from(), request.to()).ifPresent(run::wrote);
        }
        return changes;
    }

    /**
     * Whether {@link #accept} wrote that a colleague is away.
     *
     * @throws NotFoundException when this house has no such run
     */
    public boolean wroteLeave(RunId id) {
        return runs.get(id).leave().isPresent();
    }

    /**
     * Takes back, as one, what {@link #accept} did.
     *
     * @param changes as it said
     * @return what was done now: taking that back does it again
     * @throws NotFoundException when this house has no such run, or a session is not there any more
     * @throws Refusal when somebody changed one of them since
     * @throws SlotTaken when somebody or something is elsewhere by now
     */
    @Transactional
    public List<Change> takeBack(RunId id, List<Change> changes) {
        PlanRun run = runs.get(id);
        List<Change> done = history.takeBack(changes);
        run.leave().ifPresent(absences::forget);
        return done;
    }

    private static Rearranged rearranged(Task task) {
        Choice choice = Objects.requireNonNull(task.getChoice());
        return rearranged(task.session(), choice, task.session().values().guests(), task.equipment(), null);
    }

    private static Rearranged rearranged(Settled one) {
        return rearranged(
                one.session(),
                Task.current(one.session()),
                one.guests(),
                one.session().values().equipment(),
                one.off());
    }

    private static Rearranged rearranged(
            Plannable session,
            Choice choice,
            Set<UUID> guests,
            @Nullable EquipmentNeed equipment,
            @Nullable CancelReason off) {
        return new Rearranged(
                session.id(),
                session.version(),
                choice.when().day(),
                choice.when().at(),
                choice.location(),
                choice.room(),
                choice.staff(),
                guests,
                equipment,
                off);
    }
}
