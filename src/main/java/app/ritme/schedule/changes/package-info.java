/** Who is told when a session they take part in changes: one notice for each person, after it has been quiet. */
@org.jspecify.annotations.NullMarked
package app.ritme.schedule.changes;
