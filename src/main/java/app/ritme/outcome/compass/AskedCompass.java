package app.ritme.outcome.compass;

import java.io.Serializable;

/**
 * What a mailed link asks, and whom.
 *
 * @param answered whether this moment is answered already, by the link or in the house
 * @param stopped whether no more is mailed
 */
public record AskedCompass(String givenName, CompassMoment moment, boolean answered, boolean stopped)
        implements Serializable {}
