/** Which numbers guests do not see of themselves: by house, edition and guest; who looks after them sees them still. */
@org.jspecify.annotations.NullMarked
package app.ritme.outcome.shown;
