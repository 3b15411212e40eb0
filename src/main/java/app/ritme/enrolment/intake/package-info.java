/**
 * What a guest and the coach fill in together before a stay; sealed, and shown to nobody else. Of what planning keeps to, who
 * plans is told what follows from it.
 */
@org.jspecify.annotations.NullMarked
package app.ritme.enrolment.intake;
