/** How sessions repeat: rules as iCalendar has them (RFC 5545), over the days of a calendar. */
@org.jspecify.annotations.NullMarked
package app.ritme.schedule.series;
