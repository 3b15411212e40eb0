package app.ritme.organisation;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The way between two locations, whichever of them one comes from. */
public record Way(LocationId one, LocationId other) implements Serializable {

    /** The same from here to there as from there to here. */
    public static Way between(LocationId here, LocationId there) {
        return text(here).compareTo(text(there)) <= 0 ? new Way(here, there) : new Way(there, here);
    }

    /** In minutes, those of which somebody said so. */
    public static Map<Way, Integer> all(Collection<LocationRow> locations) {
        Map<Way, Integer> all = new HashMap<>();
        locations.forEach(here -> here.ways().forEach((there, minutes) -> all.put(between(here.id(), there), minutes)));
        return all;
    }

    private static String text(LocationId location) {
        return location.value().toString();
    }

    /** Whether it goes nowhere. */
    boolean isNone() {
        return one.equals(other);
    }
}
