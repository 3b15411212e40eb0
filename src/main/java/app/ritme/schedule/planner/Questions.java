package app.ritme.schedule.planner;

import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomId;
import app.ritme.people.PersonNames;
import app.ritme.schedule.Plannable;
import app.ritme.schedule.PlannedSessions;
import app.ritme.schedule.Sessions;
import app.ritme.schedule.Week;
import app.ritme.schedule.WeekService;
import app.ritme.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together what a run has to answer: the days as they stand, what has to change in them, and where it can go. */
@Component
class Questions {

    /** Days before and after those that are planned: rules look further than one day. */
    private static final int AROUND = 3;

    private final WeekService week;
    private final PlannedSessions sessions;
    private final Sessions known;
    private final Backgrounds backgrounds;
    private final PersonNames names;
    private final Clock clock;

    Questions(
            WeekService week,
            PlannedSessions sessions,
            Sessions known,
            Backgrounds backgrounds,
            PersonNames names,
            Clock clock) {
        this.week = week;
        this.sessions = sessions;
        this.known = known;
        this.backgrounds = backgrounds;
        this.names = names;
        this.clock = clock;
    }

    /** @throws NotFoundException when what fell out is not of this house */
    Question ask(PlanRequest request) {
        LocalDate first = request.from().minusDays(AROUND);
        LocalDate last = request.to().plusDays(AROUND);
        Week around = week.between(first, last);
        prove(request.fellOut(), around.locations());
        request.guest().ifPresent(guest -> names.of(Set.of(guest)));
        Background background = backgrounds.toSearch(around, first, last);
        List<Plannable> found = sessions.between(request.from(), request.to());
        var missing = new Missing(request.fellOut(), new Shelter(background.blocks(), around.locations()));
        var days = new HouseDays(around, background);
        List<Settled> settled = new Settlement(days, missing, background.blocks()).settle(found);
        var problems = new Problems(
                days,
                around.locations(),
                background.skills(),
                background.blocks(),
                missing,
                request.from().datesUntil(request.to().plusDays(1)).toList(),
                clock.instant());
        List<Plannable> meant = meant(found, request);
        return new Question(request, missing, new Plan(days, problems.tasks(meant)), problems.stuck(meant), settled);
    }

    /** Those of one guest alone, or all. */
    private static List<Plannable> meant(List<Plannable> all, PlanRequest request) {
        return request.guest()
                .map(guest -> all.stream()
                        .filter(session -> session.values().guests().contains(guest.value()))
                        .toList())
                .orElse(all);
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
}
