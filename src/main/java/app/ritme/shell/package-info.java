/** The frame around every screen of a house: menu, switcher, search, own menu, and the pages for when something is not there. */
@org.jspecify.annotations.NullMarked
package app.ritme.shell;
