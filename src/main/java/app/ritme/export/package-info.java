/** All that a house may take along, in files anybody can read. */
@org.jspecify.annotations.NullMarked
package app.ritme.export;
