package app.ritme.enrolment;

import org.jspecify.annotations.Nullable;

/**
 * An edition and one of its nights, as a query finds them.
 *
 * @param night absent when none is counted yet
 */
record CountedNight(Edition edition, @Nullable EditionNight night) {}
