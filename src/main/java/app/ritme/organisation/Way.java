package app.ritme.organisation;

import java.io.Serializable;

/** The way between two locations, whichever of them one comes from. */
public record Way(LocationId one, LocationId other) implements Serializable {

    /** The same from here to there as from there to here. */
    public static Way between(LocationId here, LocationId there) {
        return text(here).compareTo(text(there)) <= 0 ? new Way(here, there) : new Way(there, here);
    }

    private static String text(LocationId location) {
        return location.value().toString();
    }

    /** Whether it goes nowhere. */
    boolean isNone() {
        return one.equals(other);
    }
}
