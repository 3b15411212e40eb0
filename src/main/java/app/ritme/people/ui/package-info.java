/** The people of the house on screen: the team, the guests, and the page behind an invitation. */
@org.jspecify.annotations.NullMarked
package app.ritme.people.ui;
