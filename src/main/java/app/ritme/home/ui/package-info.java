/** Screens of what a guest takes home. */
@org.jspecify.annotations.NullMarked
package app.ritme.home.ui;
