/** The whole product as people meet it: journeys in a real browser, every view looked at, statements counted. */
@org.jspecify.annotations.NullMarked
package app.ritme.e2e;
