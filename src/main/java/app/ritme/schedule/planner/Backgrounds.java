package app.ritme.schedule.planner;

import app.ritme.enrolment.Stay;
import app.ritme.enrolment.Stays;
import app.ritme.people.TeamService;
import app.ritme.program.DayDetails;
import app.ritme.program.PlannedBlock;
import app.ritme.schedule.plan.DayPlans;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what the rules know of some days besides their sessions, for services that decide themselves whom they serve. */
@Component
class Backgrounds {

    private final Stays stays;
    private final DayPlans dayPlans;
    private final TeamService team;
    private final RuleService rules;

    Backgrounds(Stays stays, DayPlans dayPlans, TeamService team, RuleService rules) {
        this.stays = stays;
        this.dayPlans = dayPlans;
        this.team = team;
        this.rules = rules;
    }

    /** From the first to the last of these days, both included, of which all sessions are known. */
    Background of(LocalDate first, LocalDate last) {
        List<Stay> guests = stays.between(first, last);
        return new Background(GuestStays.of(guests, first, last), blocks(guests), team.skills(), rules.limits());
    }

    private Map<UUID, PlannedBlock> blocks(List<Stay> guests) {
        Map<UUID, PlannedBlock> blocks = new HashMap<>();
        dayPlans.of(guests.stream().map(Stay::version).collect(Collectors.toSet()))
                .values()
                .forEach(plan -> plan.days().stream()
                        .map(DayDetails::day)
                        .forEach(day -> day.blocks().forEach(block -> blocks.put(block.groupKey(), block))));
        return blocks;
    }
}
