package app.ritme.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That somebody opened something, and when. */
public record Reading(UUID thing, UUID reader, String readerName, Instant at) implements Serializable {}
