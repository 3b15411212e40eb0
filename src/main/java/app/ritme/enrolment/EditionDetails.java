package app.ritme.enrolment;

/**
 * Everything a page shows about one edition.
 *
 * @param settled whether somebody is enrolled, so that dates and place stay as they are
 */
public record EditionDetails(EditionRow row, EditionData data, boolean settled, long version) {}
