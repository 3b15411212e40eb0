package app.ritme.billing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import java.io.Serializable;

/** The invoice that waits to be paid. */
public record OpenInvoice(InvoiceId id, Amount remaining, int attempts, @Nullable Instant nextAttempt, boolean actionRequired) implements Serializable {}
