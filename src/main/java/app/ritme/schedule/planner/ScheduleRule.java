package app.ritme.schedule.planner;

import java.util.function.Consumer;

/** One rule: what in somebody's agenda does not keep it. */
interface ScheduleRule {

    Rule rule();

    void check(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken);
}
