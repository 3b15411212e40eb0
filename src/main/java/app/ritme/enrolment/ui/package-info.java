/** The screens of enrolment. */
@org.jspecify.annotations.NullMarked
package app.ritme.enrolment.ui;
