/** Alerts: that somebody must come to a guest, who is called, who comes, and what was done. */
@org.jspecify.annotations.NullMarked
package app.ritme.safety;
