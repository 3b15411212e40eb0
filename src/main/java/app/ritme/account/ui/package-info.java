/** The pages before a house: signing up, signing in, choosing a house; and the own account inside one. */
@org.jspecify.annotations.NullMarked
package app.ritme.account.ui;
