/** Journeys of people through the product, in a real browser. */
@org.jspecify.annotations.NullMarked
package app.ritme.e2e;
