package app.ritme.billing.plan;

import java.io.Serializable;
import java.util.Currency;

/**
 * What one seat costs, or the whole plan when it is not sold by the seat.
 *
 * @param minor cents or öre, before VAT
 * @param lookupKey the name of this price at Stripe, the same in every account
 */
public record PlanPrice(Interval interval, Currency currency, long minor, String lookupKey) implements Serializable {}
