package app.ritme.organisation;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How long ways take, for services that decide who may know, in their own transaction. */
@Component
public class TravelTimes {

    private final TravelTimeRepository times;

    TravelTimes(TravelTimeRepository times) {
        this.times = times;
    }

    /** In minutes, of the ways of which the house said so. */
    public Map<Way, Integer> all() {
        return times.findAll().stream().collect(Collectors.toMap(TravelTime::way, TravelTime::minutes));
    }
}
