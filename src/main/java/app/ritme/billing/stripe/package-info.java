/** The only place that knows Stripe's library. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.stripe;
