/** Where a manager asks for an export and fetches it. */
@org.jspecify.annotations.NullMarked
package app.ritme.export.ui;
