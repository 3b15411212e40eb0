/** Where a session can go: times, colleagues and rooms, the best first and with the reason. */
@org.jspecify.annotations.NullMarked
package app.ritme.schedule.openings;
