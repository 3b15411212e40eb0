/**
 * The subscription of each house. Stripe is the truth about money, the rows here are the truth about access, and between
 * them stands one function, {@link app.ritme.billing.inbox.Sync}, that anybody may call at any time.
 */
@org.jspecify.annotations.NullMarked
package app.ritme.billing;
