/** What every feature stands on: identity, tenancy, refusals and the access annotations. Knows no feature. */
@org.jspecify.annotations.NullMarked
package app.ritme.shared;
