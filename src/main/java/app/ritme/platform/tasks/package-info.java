/** Runs background work, each task in the organisation its row belongs to. */
@org.jspecify.annotations.NullMarked
package app.ritme.platform.tasks;
