/** What is taken home, for whoever holds a link to it. */
@org.jspecify.annotations.NullMarked
package app.ritme.home.web;
