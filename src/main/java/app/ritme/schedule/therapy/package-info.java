/** Standard plans for one guest: so many of this and that, in a rhythm, placed in one go. */
@org.jspecify.annotations.NullMarked
package app.ritme.schedule.therapy;
