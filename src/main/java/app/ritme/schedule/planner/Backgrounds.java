package app.ritme.schedule.planner;

import app.ritme.enrolment.Stay;
import app.ritme.enrolment.intake.NeedsOfGuests;
import app.ritme.enrolment.intake.PlannedGuests;
import app.ritme.organisation.TravelTimes;
import app.ritme.people.PersonId;
import app.ritme.people.TeamService;
import app.ritme.program.DayDetails;
import app.ritme.program.PlannedBlock;
import app.ritme.schedule.Week;
import app.ritme.schedule.plan.DayPlans;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what the rules know of some days besides their sessions, for services that decide themselves whom they serve. */
@Component
class Backgrounds {

    private final NeedsOfGuests guests;
    private final TravelTimes travel;
    private final DayPlans dayPlans;
    private final TeamService team;
    private final RuleService rules;

    Backgrounds(NeedsOfGuests guests, TravelTimes travel, DayPlans dayPlans, TeamService team, RuleService rules) {
        this.guests = guests;
        this.travel = travel;
        this.dayPlans = dayPlans;
        this.team = team;
        this.rules = rules;
    }

    /**
     * From the first to the last of these days, both included, of which all sessions are known.
     *
     * @param others guests who do not stay then, but may be planned
     */
    Background of(Week around, LocalDate first, LocalDate last, Set<PersonId> others) {
        Set<PersonId> known = around.guests();
        known.addAll(others);
        PlannedGuests here = guests.between(first, last, known);
        return new Background(
                GuestStays.of(here.stays(), first, last),
                here.needs(),
                around.locations().size() > 1 ? travel.all() : Map.of(),
                blocks(here.stays()),
                team.skills(),
                rules.limits());
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
