package app.ritme.people;

/** A membership began, ended or got another role; published in the transaction of the change. */
public record MemberChanged(MemberId member) {}
