package app.ritme.journal;

import java.io.Serializable;
import java.util.UUID;

/** Identifies something a guest wrote. */
public record JournalEntryId(UUID value) implements Serializable {}
