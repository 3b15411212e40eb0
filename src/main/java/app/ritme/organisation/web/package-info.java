/** Where whoever holds a link to something of a house comes in. */
@org.jspecify.annotations.NullMarked
package app.ritme.organisation.web;
