/** Signing in over HTTP, and which views whom are open in the organisation of the address. */
@org.jspecify.annotations.NullMarked
package app.ritme.platform.security;
