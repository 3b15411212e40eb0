/** The screens of check-ins and the journal. */
@org.jspecify.annotations.NullMarked
package app.ritme.journal.ui;
