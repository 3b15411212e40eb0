/** Ways to pay, payments, charges and refunds. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.emulator.payment;
