package app.ritme.journal.note;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a note about a guest. */
public record CareNoteId(UUID value) implements Serializable {}
