package app.ritme.schedule.planner;

import java.util.List;

/**
 * What a run of the planner is asked.
 *
 * @param request the days, and what somebody said fell out
 * @param missing what fell out, as it bears on sessions
 * @param plan what is to be put somewhere
 * @param stuck sessions that would have to change but are pinned
 * @param settled what follows without a choice
 */
record Question(PlanRequest request, Missing missing, Plan plan, List<Task> stuck, List<Settled> settled) {}
