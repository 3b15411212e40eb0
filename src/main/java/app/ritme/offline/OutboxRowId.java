package app.ritme.offline;

import java.util.UUID;

/** What a page gave something it sends, once for each: sent twice, it is kept once. */
public record OutboxRowId(UUID value) {}
