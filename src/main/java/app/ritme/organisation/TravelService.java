package app.ritme.organisation;

import app.ritme.shared.Managers;
import app.ritme.shared.Members;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long it takes to get from one location of the house to another. */
@Service
@Members
@Transactional(readOnly = true)
public class TravelService {

    /** In minutes; further apart is another day. */
    public static final int LONGEST = 480;

    private final TravelTimeRepository times;
    private final Locations found;
    private final LocationRepository locations;

    TravelService(TravelTimeRepository times, Locations found, LocationRepository locations) {
        this.times = times;
        this.found = found;
        this.locations = locations;
    }

    /** In minutes, of the ways of which somebody said so; of the others the rule of planning holds for all. */
    public Map<Way, Integer> times() {
        return Way.all(found.all());
    }

    /**
     * There and back; who says it last is right.
     *
     * @throws NotFoundException when a location is not of this house
     * @throws Refusal when it is one and the same, or nobody goes that far
     */
    @Managers
    @Transactional
    public void say(LocationId from, LocationId to, int minutes) {
        Way way = prove(from, to);
        if (way.isNone()) {
            throw new Refusal("error.travel.same");
        }
        if (minutes < 0 || minutes > LONGEST) {
            throw new Refusal("error.travel.minutes", LONGEST);
        }
        times.findByOneIdAndOtherId(way.one().value(), way.other().value())
                .ifPresentOrElse(known -> known.become(minutes), () -> times.save(new TravelTime(way, minutes)));
    }

    /**
     * From then on the rule of planning holds for it.
     *
     * @throws NotFoundException when a location is not of this house
     */
    @Managers
    @Transactional
    public void forget(LocationId from, LocationId to) {
        Way way = prove(from, to);
        times.findByOneIdAndOtherId(way.one().value(), way.other().value()).ifPresent(times::delete);
    }

    private Way prove(LocationId from, LocationId to) {
        if (!locations.existsById(from.value()) || !locations.existsById(to.value())) {
            throw new NotFoundException();
        }
        return Way.between(from, to);
    }
}
