package app.ritme.account;

import java.util.UUID;

/** Somebody asked for a mailed link; published in the transaction that records it. */
public record LoginLinkRequested(UUID linkId) {}
