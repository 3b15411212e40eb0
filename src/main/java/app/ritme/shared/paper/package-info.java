/** How paper is made: a page of markup that becomes PDF. */
@org.jspecify.annotations.NullMarked
package app.ritme.shared.paper;
