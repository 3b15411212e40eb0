package app.ritme.schedule.planner;

import app.ritme.people.PersonId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to plan.
 *
 * @param absent who is not there in these days
 */
public record PlanRequest(LocalDate from, LocalDate to, Optional<PersonId> absent) implements Serializable {}
