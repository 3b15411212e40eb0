/** Who opened what of whom: added to, never changed, shown to whom it is about. */
@org.jspecify.annotations.NullMarked
package app.ritme.audit;
