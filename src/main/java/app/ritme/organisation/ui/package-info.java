/** The settings of the house: how it is called, looks and speaks, its locations and rooms. */
@org.jspecify.annotations.NullMarked
package app.ritme.organisation.ui;
