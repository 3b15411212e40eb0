/** Whom the house knows: persons, what they are to the house, what they can do, and how they are invited in. */
@org.jspecify.annotations.NullMarked
package app.ritme.people;
