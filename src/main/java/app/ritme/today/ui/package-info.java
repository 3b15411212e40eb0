/** Where everybody lands: the day as it concerns a guest, a coach, a manager. Reads all features, read by none. */
@org.jspecify.annotations.NullMarked
package app.ritme.today.ui;
