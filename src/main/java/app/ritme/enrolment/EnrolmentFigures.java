package app.ritme.enrolment;

/**
 * How many enrolments are on their way.
 *
 * @param offered to whom a place is offered
 * @param confirmed who will come
 * @param active who are here
 */
public record EnrolmentFigures(
        long enquired, long intake, long offered, long confirmed, long active, long waiting) {}
