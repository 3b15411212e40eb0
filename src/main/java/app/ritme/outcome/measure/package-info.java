/** Measures as data, what was measured of a guest, and what changed. */
@org.jspecify.annotations.NullMarked
package app.ritme.outcome.measure;
