package app.ritme.schedule.planner;

import java.util.List;

/**
 * What a run of the planner is asked.
 *
 * @param missing what fell out
 * @param plan what is to be put somewhere
 * @param stuck sessions that would have to change but are pinned
 * @param settled what follows without a choice
 */
record Question(Missing missing, Plan plan, List<Task> stuck, List<Settled> settled) {}
