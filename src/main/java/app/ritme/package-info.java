/** Ritme: the software a retreat house or clinic runs its programs on. */
@org.jspecify.annotations.NullMarked
package app.ritme;
