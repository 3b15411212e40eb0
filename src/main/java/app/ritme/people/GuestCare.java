package app.ritme.people;

import java.util.List;

/**
 * Who looks after a guest now.
 *
 * @param carers the longest first
 */
public record GuestCare(PersonId guest, String givenName, String fullName, List<CareRow> carers) {}
