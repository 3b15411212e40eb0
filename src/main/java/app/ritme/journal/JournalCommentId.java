package app.ritme.journal;

import java.io.Serializable;
import java.util.UUID;

/** Identifies something that was said about an entry. */
public record JournalCommentId(UUID value) implements Serializable {}
