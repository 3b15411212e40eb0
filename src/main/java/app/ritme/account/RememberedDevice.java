package app.ritme.account;

import java.time.Instant;
import java.util.UUID;

/** A device that need not sign in again, as its owner sees it. */
public record RememberedDevice(UUID id, String label, Instant lastUsedAt, Instant expiresAt) {}
