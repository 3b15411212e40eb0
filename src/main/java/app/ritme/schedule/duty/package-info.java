/** Tomorrow by mail, so that a house without a network still has its day. */
@org.jspecify.annotations.NullMarked
package app.ritme.schedule.duty;
