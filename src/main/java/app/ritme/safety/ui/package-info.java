/** Screens of help, alerts and the roster. */
@org.jspecify.annotations.NullMarked
package app.ritme.safety.ui;
