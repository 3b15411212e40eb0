/** What a guest and the coach fill in together before a stay; sealed, and shown to nobody else. */
@org.jspecify.annotations.NullMarked
package app.ritme.enrolment.intake;
