/** The screen in the hall: what is now and what comes next, for everybody who walks by. */
@org.jspecify.annotations.NullMarked
package app.ritme.schedule.hall;
