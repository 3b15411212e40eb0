package app.ritme.billing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something that happened to the subscription, by whom if by somebody here. */
public record HistoryRow(UUID id, Instant at, String what, String detail, Optional<String> by) {}
