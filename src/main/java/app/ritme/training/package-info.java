/** What guests train: their workouts and the sets in them. Plans and exercises are packages of their own. */
@org.jspecify.annotations.NullMarked
package app.ritme.training;
