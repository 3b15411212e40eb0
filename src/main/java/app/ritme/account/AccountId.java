package app.ritme.account;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an account. */
public record AccountId(UUID value) implements Serializable {}
