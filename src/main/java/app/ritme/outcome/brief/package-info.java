/** One guest in two minutes, before a talk. */
@org.jspecify.annotations.NullMarked
package app.ritme.outcome.brief;
