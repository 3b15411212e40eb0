package app.ritme.schedule.planner;

import app.ritme.enrolment.intake.GuestNeeds;
import app.ritme.organisation.Way;
import app.ritme.people.SkillRow;
import app.ritme.program.PlannedBlock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the rules know of some days besides their sessions.
 *
 * @param needs what is kept to for a guest
 * @param travel minutes between locations, where somebody said so
 * @param blocks by key: what the programs of those who stay are made of
 * @param skills of those who work here
 */
record Background(
        GuestStays stays,
        Map<UUID, GuestNeeds> needs,
        Map<Way, Integer> travel,
        Map<UUID, PlannedBlock> blocks,
        Map<UUID, List<SkillRow>> skills,
        Limits limits) {}
