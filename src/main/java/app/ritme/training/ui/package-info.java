/** Screens of training: for the guest on the phone, and for who looks after the guest. */
@org.jspecify.annotations.NullMarked
package app.ritme.training.ui;
