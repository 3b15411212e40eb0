package app.ritme.enrolment.intake;

import app.ritme.audit.Reading;
import java.util.List;

/**
 * A guest's own intake.
 *
 * @param readers who opened it, the latest first
 */
public record MyIntake(IntakeForm form, List<Reading> readers) {}
