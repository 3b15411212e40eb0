/** What guests shall train: plans in versions that are written once. */
@org.jspecify.annotations.NullMarked
package app.ritme.training.plan;
