/** What works without a network: the pocket page of a guest, and the outbox it sends. */
@org.jspecify.annotations.NullMarked
package app.ritme.offline;
