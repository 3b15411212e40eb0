/** Who is on duty: the roster, and where it names nobody, who works at that hour. */
@org.jspecify.annotations.NullMarked
package app.ritme.safety.duty;
