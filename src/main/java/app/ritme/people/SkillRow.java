package app.ritme.people;

import java.io.Serializable;

/** A skill of the house. */
public record SkillRow(SkillId id, String name) implements Serializable {}
