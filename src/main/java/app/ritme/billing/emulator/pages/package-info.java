/** What Stripe would show to the person who pays: Checkout, the portal and the invoice. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.emulator.pages;
