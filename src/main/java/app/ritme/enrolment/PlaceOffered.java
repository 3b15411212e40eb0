package app.ritme.enrolment;

import java.time.Instant;

/** A place is kept for somebody until an hour; published in the transaction of the offer. */
public record PlaceOffered(EnrolmentId enrolment, Instant until) {}
