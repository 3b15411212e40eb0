package app.ritme.people;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a skill. */
public record SkillId(UUID value) implements Serializable {}
