/** A stateful stand-in for Stripe that speaks its HTTP, for the demo and for tests. Its parts are its own; only this package is known outside. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.emulator;
