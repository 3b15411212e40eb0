/** Screens of what is planned: the board, the day list, planning an edition, working hours. */
@org.jspecify.annotations.NullMarked
package app.ritme.schedule.ui;
