/** What is stored of a house's subscription, how facts from Stripe become rows, and what follows from them. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.ledger;
