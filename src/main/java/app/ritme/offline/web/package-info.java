/** What the pages without a network ask of the server while there is one. */
@org.jspecify.annotations.NullMarked
package app.ritme.offline.web;
