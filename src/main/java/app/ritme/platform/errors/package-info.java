/** What a person reads when something goes wrong in the middle of a screen. */
@org.jspecify.annotations.NullMarked
package app.ritme.platform.errors;
