package app.ritme.outcome;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a questionnaire that was sent to a guest. */
public record QuestionnaireId(UUID value) implements Serializable {}
