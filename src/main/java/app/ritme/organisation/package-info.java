/** The house itself: its name and address, how it looks and speaks, its locations and rooms. */
@org.jspecify.annotations.NullMarked
package app.ritme.organisation;
