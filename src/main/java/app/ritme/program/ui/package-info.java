/** Screens of programs. */
@org.jspecify.annotations.NullMarked
package app.ritme.program.ui;
