/** The way to the pages that work without a network. */
@org.jspecify.annotations.NullMarked
package app.ritme.offline.ui;
