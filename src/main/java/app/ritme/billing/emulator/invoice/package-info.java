/** Invoices: what is on them, their sums, how they are paid, and what is credited. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.emulator.invoice;
