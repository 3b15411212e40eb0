/** What a stay brings: questionnaires, measures and the guest's compass, with where each score comes from. */
@org.jspecify.annotations.NullMarked
package app.ritme.outcome;
