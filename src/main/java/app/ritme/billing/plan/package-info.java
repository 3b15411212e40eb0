/** What Ritme is sold as: plans in versions, a file in the jar, each price known to Stripe by a lookup key. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.plan;
