package app.ritme.enrolment;

import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Who is here when: confirmed or active, for services of features that build on it. Both days of a stay count. */
@Component
public class Stays {

    private final EditionRepository editions;
    private final EnrolmentRepository enrolments;

    Stays(EditionRepository editions, EnrolmentRepository enrolments) {
        this.editions = editions;
        this.enrolments = enrolments;
    }

    /**
     * An edition, as full as it is from that day on.
     *
     * @throws NotFoundException when there is no such edition
     */
    public EditionRow edition(EditionId edition, LocalDate from) {
        return editions.row(edition.value(), from).orElseThrow(NotFoundException::new);
    }

    /**
     * Of an edition, with at least one day from the first to the last of these, by name.
     *
     * @throws NotFoundException when there is no such edition
     */
    public List<Stay> stays(EditionId edition, LocalDate from, LocalDate to) {
        List<Stay> found = enrolments.stays(edition.value(), from, to);
        if (found.isEmpty() && !editions.existsById(edition.value())) {
            throw new NotFoundException();
        }
        return found;
    }

    /** Of all editions, on that day, by name; who comes or goes on it too. */
    public List<Stay> inHouse(LocalDate day) {
        return enrolments.inHouse(day);
    }

    /** Of all editions, with at least one day from the first to the last of these, by name. */
    public List<Stay> between(LocalDate from, LocalDate to) {
        return enrolments.between(from, to);
    }

    /** One stay of this guest, as they see it, also when it is over; empty where there is none, or it never came. */
    public Optional<MyStay> stay(PersonId guest, EnrolmentId enrolment) {
        return enrolments.stay(guest.value(), enrolment.value());
    }

    /** All of this guest, to come, now and over; of those broken off too. */
    public List<MyStay> of(PersonId guest) {
        return enrolments.staysOf(guest.value());
    }

    /** The zone of the place where this guest is now; empty for who is not here. */
    public Optional<ZoneId> zoneOf(PersonId guest) {
        return enrolments.zoneOf(guest.value(), Limit.of(1)).stream()
                .findFirst()
                .map(ZoneId::of);
    }
}
