/** Where Stripe knocks. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.web;
