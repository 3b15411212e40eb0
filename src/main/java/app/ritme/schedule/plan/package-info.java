/** Planning the days of an edition from its program: what is wanted, what is there, and how the two become one. */
@org.jspecify.annotations.NullMarked
package app.ritme.schedule.plan;
