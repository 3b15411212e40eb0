package app.ritme.schedule.planner;

import app.ritme.enrolment.Stay;
import app.ritme.enrolment.intake.NeedsOfGuests;
import app.ritme.enrolment.intake.PlannedGuests;
import app.ritme.organisation.Way;
import app.ritme.people.PersonId;
import app.ritme.people.SkillRow;
import app.ritme.people.TeamService;
import app.ritme.program.DayDetails;
import app.ritme.program.PlannedBlock;
import app.ritme.schedule.Week;
import app.ritme.schedule.plan.DayPlans;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what the rules know of some days besides their sessions, for services that decide themselves whom they serve. */
@Component
class Backgrounds {

    private final NeedsOfGuests guests;
    private final DayPlans dayPlans;
    private final TeamService team;
    private final RuleService rules;

    Backgrounds(NeedsOfGuests guests, DayPlans dayPlans, TeamService team, RuleService rules) {
        this.guests = guests;
        this.dayPlans = dayPlans;
        this.team = team;
        this.rules = rules;
    }

    /**
     * From the first to the last of these days, both included, of which all sessions are known; with the skills of the
     * team only where a program asks for any, for a drag asks few statements.
     *
     * @param others guests who do not stay then, but may be planned
     */
    Background toCheck(Week around, LocalDate first, LocalDate last, Set<PersonId> others) {
        Set<PersonId> known = new HashSet<>(around.guests());
        known.addAll(others);
        return read(
                around,
                first,
                last,
                known,
                blocks -> blocks.stream().allMatch(block -> block.skill() == null) ? Map.of() : team.skills());
    }

    /** As {@link #toCheck}, for a search, which also asks who could step in. */
    Background toSearch(Week around, LocalDate first, LocalDate last) {
        return read(around, first, last, around.guests(), blocks -> team.skills());
    }

    private Background read(
            Week around,
            LocalDate first,
            LocalDate last,
            Set<PersonId> known,
            Function<Collection<PlannedBlock>, Map<UUID, List<SkillRow>>> skills) {
        PlannedGuests here = guests.between(first, last, known);
        Map<UUID, PlannedBlock> blocks = blocks(here.stays());
        return new Background(
                GuestStays.of(here.stays(), here.comingForTheDay(), first, last),
                here.needs(),
                Way.all(around.locations()),
                blocks,
                skills.apply(blocks.values()),
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
