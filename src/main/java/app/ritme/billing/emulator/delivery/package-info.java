/** The way out: events, their signatures and their deliveries. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.emulator.delivery;
