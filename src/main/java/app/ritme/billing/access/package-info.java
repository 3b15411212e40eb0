/** What a house may do, worked out from the facts that are stored; no clock, no database, no Stripe. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.access;
