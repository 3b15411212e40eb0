/** The six results a guest goes home with: how near they are, as the guest says, and what the house sees of that. */
@org.jspecify.annotations.NullMarked
package app.ritme.outcome.compass;
