package app.ritme.journal;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a photo with something a guest writes. */
public record JournalPhotoId(UUID value) implements Serializable {}
