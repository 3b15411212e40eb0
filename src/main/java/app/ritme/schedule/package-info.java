/** What is planned: sessions in local time, with the people and rooms they hold, and who came. */
@org.jspecify.annotations.NullMarked
package app.ritme.schedule;
