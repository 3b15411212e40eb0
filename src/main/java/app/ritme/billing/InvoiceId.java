package app.ritme.billing;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an invoice or a credit note. */
public record InvoiceId(UUID value) implements Serializable {}
