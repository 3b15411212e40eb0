/** How guests are and what they write: check-ins and the journal, each guest's own until they share it. */
@org.jspecify.annotations.NullMarked
package app.ritme.journal;
