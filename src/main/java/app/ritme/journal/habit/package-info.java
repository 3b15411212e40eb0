/** Small habits: a guest's own or proposed by a coach, ticked off by the day, never counted as a streak. */
@org.jspecify.annotations.NullMarked
package app.ritme.journal.habit;
