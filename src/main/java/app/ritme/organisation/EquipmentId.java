package app.ritme.organisation;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a kind of equipment. */
public record EquipmentId(UUID value) implements Serializable {}
