/** What is planned, on paper: for a wall, for a pocket, for a house without a network. */
@org.jspecify.annotations.NullMarked
package app.ritme.schedule.paper;
