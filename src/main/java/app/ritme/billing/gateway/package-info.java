/** What billing asks of Stripe and what it is told, in our own words; the only way out. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.gateway;
