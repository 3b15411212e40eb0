package app.ritme.training.plan;

/** One exercise of a version, beside what the version is. */
record PlanLine(PlanVersionRow version, PlannedRow exercise) {}
