/** Published questionnaires as data: what they ask, how they are scored, and which of them a house offers. */
@org.jspecify.annotations.NullMarked
package app.ritme.outcome.instrument;
