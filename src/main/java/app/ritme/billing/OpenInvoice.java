package app.ritme.billing;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The invoice that waits to be paid. */
public record OpenInvoice(
        InvoiceId id,
        Amount remaining,
        int attempts,
        @Nullable Instant nextAttempt,
        boolean actionRequired) implements Serializable {}
