/** What guests train: plans in versions, workouts and the sets in them. */
@org.jspecify.annotations.NullMarked
package app.ritme.training;
