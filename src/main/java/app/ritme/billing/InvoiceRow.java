package app.ritme.billing;

import java.io.Serializable;
import java.time.Instant;

/**
 * An invoice or credit note in a list; of a credit note the amounts are below zero.
 *
 * @param reverseCharge whether the house itself declares the VAT
 * @param payable whether it waits to be paid, and no payment of it is under way
 */
public record InvoiceRow(
        InvoiceId id,
        String number,
        InvoiceStatus status,
        Instant at,
        Amount net,
        Amount tax,
        Amount total,
        boolean hasPdf,
        boolean creditNote,
        boolean reverseCharge,
        boolean payable)
        implements Serializable {}
