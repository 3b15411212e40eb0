package app.ritme.schedule.planner;

import app.ritme.enrolment.Stay;
import app.ritme.enrolment.intake.NeedsOfGuests;
import app.ritme.enrolment.intake.PlannedGuests;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomId;
import app.ritme.people.PersonNames;
import app.ritme.people.TeamService;
import app.ritme.program.DayDetails;
import app.ritme.program.PlannedBlock;
import app.ritme.schedule.Plannable;
import app.ritme.schedule.PlannedSessions;
import app.ritme.schedule.Sessions;
import app.ritme.schedule.Week;
import app.ritme.schedule.WeekService;
import app.ritme.schedule.plan.DayPlans;
import app.ritme.shared.NotFoundException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what a run has to answer: the days as they stand, what has to change in them, and where it can go. */
@Component
class Questions {

    /** Days before and after those that are planned: rules look further than one day. */
    private static final int AROUND = 3;

    private final WeekService week;
    private final PlannedSessions sessions;
    private final Sessions known;
    private final RuleService rules;
    private final NeedsOfGuests guests;
    private final DayPlans dayPlans;
    private final TeamService team;
    private final PersonNames names;
    private final Clock clock;

    Questions(
            WeekService week,
            PlannedSessions sessions,
            Sessions known,
            RuleService rules,
            NeedsOfGuests guests,
            DayPlans dayPlans,
            TeamService team,
            PersonNames names,
            Clock clock) {
        this.week = week;
        this.sessions = sessions;
        this.known = known;
        this.rules = rules;
        this.guests = guests;
        this.dayPlans = dayPlans;
        this.team = team;
        this.names = names;
        this.clock = clock;
    }

    /** @throws NotFoundException when what fell out is not of this house */
    Question ask(PlanRequest request) {
        Week around =
                week.between(request.from().minusDays(AROUND), request.to().plusDays(AROUND));
        prove(request.fellOut(), around.locations());
        PlannedGuests here = guests.between(request.from(), request.to(), around.guests());
        List<Plannable> found = sessions.between(request.from(), request.to());
        Map<UUID, PlannedBlock> blocks = blocks(here.stays());
        var missing = new Missing(request.fellOut(), new Shelter(blocks, around.locations()));
        var days = new HouseDays(around, here.coaches(), here.needs(), rules.limits());
        List<Settled> settled = new Settlement(days, missing, blocks).settle(found);
        var problems = new Problems(
                days,
                around.locations(),
                team.skills(),
                blocks,
                missing,
                request.from().datesUntil(request.to().plusDays(1)).toList(),
                clock.instant());
        return new Question(request, missing, new Plan(days, problems.tasks(found)), problems.stuck(found), settled);
    }

    private void prove(FellOut fellOut, List<LocationRow> locations) {
        switch (fellOut) {
            case FellOut.Away(var colleague) -> names.of(Set.of(colleague));
            case FellOut.Absent(var away) -> names.of(Set.of(away.guest()));
            case FellOut.Closed(var room) -> prove(room, locations);
            case FellOut.TooSmall(var group) -> known.require(Set.of(group));
            case FellOut.BadWeather _, FellOut.Nothing _ -> {}
        }
    }

    private static void prove(RoomId room, List<LocationRow> locations) {
        if (locations.stream()
                .flatMap(location -> location.rooms().stream())
                .noneMatch(one -> one.id().equals(room))) {
            throw new NotFoundException();
        }
    }

    private Map<UUID, PlannedBlock> blocks(List<Stay> stays) {
        Map<UUID, PlannedBlock> blocks = new HashMap<>();
        dayPlans.of(stays.stream().map(Stay::version).collect(Collectors.toSet()))
                .values()
                .forEach(plan -> plan.days().stream()
                        .map(DayDetails::day)
                        .forEach(day -> day.blocks().forEach(block -> blocks.put(block.groupKey(), block))));
        return blocks;
    }
}
