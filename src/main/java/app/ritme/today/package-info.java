/** The day as it concerns a guest, a coach, a manager: reads all features, read by none. */
@org.jspecify.annotations.NullMarked
package app.ritme.today;
