/** Amounts: prorations, taxes, discounts and totals, in whole numbers only. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.emulator.money;
