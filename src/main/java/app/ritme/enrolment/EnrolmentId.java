package app.ritme.enrolment;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an enrolment. */
public record EnrolmentId(UUID value) implements Serializable {}
