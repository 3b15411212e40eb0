/** The rules of planning: one set, for who moves a session by hand, for the planner, and for the words people read. */
@org.jspecify.annotations.NullMarked
package app.ritme.schedule.planner;
