/** The house's exercises: those Ritme brings along and those the house wrote itself. */
@org.jspecify.annotations.NullMarked
package app.ritme.training.exercise;
