package app.ritme.safety.duty;

import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationId;
import app.ritme.schedule.hours.Availabilities;
import app.ritme.shared.Tenancy;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows who is on duty: first those whom the roster names, then the others who work at that hour. */
@Component
public class Duty {

    private final DutyShiftRepository shifts;
    private final Availabilities hours;
    private final OrganisationDirectory directory;

    Duty(DutyShiftRepository shifts, Availabilities hours, OrganisationDirectory directory) {
        this.shifts = shifts;
        this.hours = hours;
        this.directory = directory;
    }

    /** The first to be called first; nobody outside of staffed hours. */
    public List<OnDuty> at(Instant moment) {
        var house = new OrganisationId(Tenancy.current().tenant());
        return at(moment, directory.get(house).zone());
    }

    /** As {@link #at(Instant)}, for whoever knows the zone of the house. */
    public List<OnDuty> at(Instant moment, ZoneId house) {
        List<OnDuty> named = shifts.onDuty(moment);
        return Stream.concat(
                        named.stream(),
                        working(moment, house)
                                .filter(one -> named.stream()
                                        .noneMatch(other -> other.id().equals(one.id()))))
                .toList();
    }

    private Stream<OnDuty> working(Instant moment, ZoneId house) {
        LocalDateTime there = LocalDateTime.ofInstant(moment, house);
        return hours.atWork(there).stream()
                .map(one -> new OnDuty(
                        one.person(),
                        one.givenName(),
                        one.familyName(),
                        end(there.toLocalDate().atTime(one.until()), house)));
    }

    /** An hour that comes twice ends the second time, when those at work then are still there. */
    static Instant end(LocalDateTime until, ZoneId house) {
        return until.atZone(house).withLaterOffsetAtOverlap().toInstant();
    }
}
