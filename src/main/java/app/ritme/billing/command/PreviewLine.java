package app.ritme.billing.command;

import app.ritme.billing.Amount;
import java.io.Serializable;

/**
 * One line of the invoice that a change would make.
 *
 * @param proration whether it settles time that is already paid for
 */
public record PreviewLine(Amount amount, boolean proration) implements Serializable {}
