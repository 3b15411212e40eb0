package app.ritme.schedule.ui;

import app.ritme.schedule.changes.QuietDelayService;
import app.ritme.schedule.planner.PlanningService;

/** What the page of the planner asks. */
record PlannerDesk(PlanningService planning, QuietDelayService delays) {}
