package app.ritme.people;

/** Somebody is to be mailed an invitation; published in the transaction that records it. */
public record PersonInvited(InvitationId invitation) {}
