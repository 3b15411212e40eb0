/** The resources, one class each, as in Stripe's reference. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.emulator.api;
