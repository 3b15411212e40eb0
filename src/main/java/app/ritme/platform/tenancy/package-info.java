/** Binds every transaction to the organisation and the person it speaks for. */
@org.jspecify.annotations.NullMarked
package app.ritme.platform.tenancy;
