/**
 * What a house asks of Stripe. Each wish that changes something is written down before it is sent, with a key that makes it
 * happen once; who has no answer yet sends it again with the same key.
 */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.command;
