/** What coaches note about guests they look after, apart from what the guests write themselves. */
@org.jspecify.annotations.NullMarked
package app.ritme.journal.note;
