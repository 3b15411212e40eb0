/** The master key: where it comes from, and that it is the one of this database. */
@org.jspecify.annotations.NullMarked
package app.ritme.platform.keys;
