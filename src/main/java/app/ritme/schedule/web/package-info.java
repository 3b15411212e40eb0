/** What is served without a page, to whoever holds a link. */
@org.jspecify.annotations.NullMarked
package app.ritme.schedule.web;
