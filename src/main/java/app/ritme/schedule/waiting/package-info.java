/** Who waits for a place in a full session, and how many places there are. */
@org.jspecify.annotations.NullMarked
package app.ritme.schedule.waiting;
