package app.ritme.people;

import java.io.Serializable;

/**
 * How somebody is called.
 *
 * @param worksHere whether they work in the house now
 */
public record PersonName(PersonId id, String givenName, String familyName, boolean worksHere)
        implements Called, Serializable {}
