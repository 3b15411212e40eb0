/** Calendars outside: what is planned for one person, for the calendar of their own telephone. */
@org.jspecify.annotations.NullMarked
package app.ritme.schedule.feed;
