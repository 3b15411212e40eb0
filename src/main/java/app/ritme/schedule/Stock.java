package app.ritme.schedule;

import app.ritme.organisation.LocationRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A kind of equipment at a location. */
public record Stock(UUID equipment, UUID location) {

    /** How many there are, of what there is any of. */
    public static Map<Stock, Integer> all(Collection<LocationRow> locations) {
        Map<Stock, Integer> all = new HashMap<>();
        for (LocationRow location : locations) {
            location.equipment()
                    .forEach(row ->
                            all.put(new Stock(row.kind().value(), location.id().value()), row.number()));
        }
        return all;
    }
}
