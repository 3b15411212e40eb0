/** What can be learned from the sets somebody did: strength as a band, bests, load of a week, predicted and done. */
@org.jspecify.annotations.NullMarked
package app.ritme.training.learned;
