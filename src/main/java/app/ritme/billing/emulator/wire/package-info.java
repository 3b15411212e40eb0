/** The way in: HTTP, forms, parameters and idempotency. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.emulator.wire;
