/** When those who work in the house are there: their week, and the days they are away. */
@org.jspecify.annotations.NullMarked
package app.ritme.schedule.hours;
