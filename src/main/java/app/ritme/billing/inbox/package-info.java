/** What Stripe sends, kept before it is looked at; and the one function that makes what is stored here true again. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.inbox;
