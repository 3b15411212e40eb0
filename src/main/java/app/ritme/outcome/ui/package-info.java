/** The screens of questionnaires, measures and the compass. */
@org.jspecify.annotations.NullMarked
package app.ritme.outcome.ui;
