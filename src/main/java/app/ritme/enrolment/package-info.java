/** Who comes when: editions of programs, their places and beds, enrolments from the first enquiry to the last day. */
@org.jspecify.annotations.NullMarked
package app.ritme.enrolment;
