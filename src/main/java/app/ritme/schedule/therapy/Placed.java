package app.ritme.schedule.therapy;

import app.ritme.schedule.SessionData;
import app.ritme.schedule.planner.Remark;
import java.util.List;

/**
 * One session of a plan, as it is proposed.
 *
 * @param line of which line of the plan, counted from 0
 * @param nth of its line, counted from 1
 * @param data what it would be
 * @param remarks what it breaks that a house would rather keep, the weightiest first
 */
public record Placed(int line, int nth, SessionData data, List<Remark> remarks) {}
