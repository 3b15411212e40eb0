/** What whoever runs the server sees of billing and does about it; nothing of what a house holds. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.operator;
