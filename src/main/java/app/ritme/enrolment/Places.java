package app.ritme.enrolment;

import app.ritme.shared.Refusal;
import app.ritme.shared.Violation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * The places of an edition: its nights and the beds of its location. Whoever takes or gives back locks the nights first,
 * in the order of their dates; then guests and beds are written in their order. So two who want the same wait for each
 * other in one direction only, and the database has the last word on who comes second.
 */
@Component
class Places {

    private static final Set<String> FULL =
            Set.of("edition_night_persons", "edition_night_rooms", "one_party_in_a_bed");
    private static final String ELSEWHERE = "one_stay_at_a_time";

    private final EditionRepository editions;
    private final EditionNightRepository nights;
    private final BedStayRepository beds;
    private final EnrolmentRepository enrolments;

    Places(
            EditionRepository editions,
            EditionNightRepository nights,
            BedStayRepository beds,
            EnrolmentRepository enrolments) {
        this.editions = editions;
        this.nights = nights;
        this.beds = beds;
        this.enrolments = enrolments;
    }

    /** Locks these nights, those that nobody had asked for yet too. */
    List<EditionNight> lock(Edition edition, Nights wanted) {
        UUID id = edition.id().value();
        if (nights.dates(id, wanted.from(), wanted.until()).size() < wanted.count()) {
            editions.lock(id);
            Set<LocalDate> there = nights.dates(id, wanted.from(), wanted.until());
            wanted.dates()
                    .filter(date -> !there.contains(date))
                    .forEach(date -> nights.save(new EditionNight(edition, date)));
            nights.flush();
        }
        return nights.lock(id, wanted.from(), wanted.until());
    }

    /**
     * Keeps a place for a party that has come to hold one.
     *
     * @throws Refusal when somebody was first, or one of the party is elsewhere then
     */
    void take(Edition edition, Enrolment enrolment) {
        Nights stay = edition.nights(enrolment.arrival(), enrolment.departure());
        List<EditionNight> locked = lock(edition, stay);
        Choice choice = choose(edition, enrolment, stay).orElseThrow(() -> new Refusal("error.place.full"));
        locked.forEach(night -> night.take(enrolment.persons(), choice.newRooms(night.night())));
        choice.beds().forEach(bed -> beds.save(new BedStay(edition, enrolment.id(), bed, stay)));
        settle();
    }

    /** Whether there is a place for a party that waits, on nights that are locked. */
    boolean fits(Edition edition, Enrolment enrolment) {
        Nights stay = edition.nights(enrolment.arrival(), enrolment.departure());
        List<EditionNight> locked = lock(edition, stay);
        return !enrolments.isElsewhere(enrolment, enrolment.arrival(), enrolment.departure())
                && choose(edition, enrolment, stay)
                        .filter(choice -> locked.stream()
                                .allMatch(night ->
                                        night.hasRoomFor(enrolment.persons(), choice.newRooms(night.night()))))
                        .isPresent();
    }

    /** Gives back what a party held from that date on; nights that are over stay counted. */
    void giveBack(Edition edition, Enrolment enrolment, Nights held, LocalDate from) {
        Nights free = held.from(from);
        List<EditionNight> locked = lock(edition, free);
        List<BedStay> own = beds.of(enrolment.id().value());
        List<BedStay> others = othersAt(edition, free, own);
        locked.forEach(night -> night.giveBack(enrolment.persons(), rooms(edition, own, others, night.night())));
        own.stream().filter(stay -> !stay.arrival().isBefore(free.from())).forEach(beds::delete);
        own.stream().filter(stay -> stay.departure().isAfter(free.from())).forEach(stay -> stay.endOn(free.from()));
        settle();
    }

    /** Writes it all now, so that whoever came second hears of it here. */
    void settle() {
        try {
            nights.flush();
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException lost) {
            String broken = Violation.constraint(lost).orElse("");
            if (FULL.contains(broken) || Violation.isDeadlock(lost)) {
                throw new Refusal("error.place.full");
            }
            if (broken.equals(ELSEWHERE)) {
                throw new Refusal("error.enrolment.elsewhere");
            }
            throw lost;
        }
    }

    /**
     * Beds for a party, and what it means for the count of rooms.
     *
     * @param begun rooms in which the edition has guests already, by the stays in them
     */
    private record Choice(boolean residential, List<Bed> beds, List<BedStay> begun) {

        /** A house that lists no bedrooms counts one room for a party. */
        int newRooms(LocalDate night) {
            if (beds.isEmpty()) {
                return residential ? 1 : 0;
            }
            Set<UUID> rooms = beds.stream().map(Bed::room).collect(Collectors.toCollection(HashSet::new));
            rooms.removeAll(roomsOn(begun, night));
            return rooms.size();
        }
    }

    private Optional<Choice> choose(Edition edition, Enrolment enrolment, Nights stay) {
        UUID location = edition.location().value();
        if (!edition.isResidential()) {
            return Optional.of(new Choice(false, List.of(), List.of()));
        }
        var rooms = new Bedrooms(beds.bedrooms(location, stay.until()));
        if (rooms.rooms().isEmpty()) {
            return Optional.of(new Choice(true, List.of(), List.of()));
        }
        List<BedStay> there = beds.at(location, stay.from(), stay.until());
        Set<Bed> taken = there.stream().map(BedStay::bed).collect(Collectors.toSet());
        List<BedStay> ofEdition =
                there.stream().filter(other -> other.isOf(edition)).toList();
        return rooms.find(enrolment.persons(), enrolment.wantsOwnRoom(), taken)
                .map(found -> new Choice(true, found, ofEdition));
    }

    private List<BedStay> othersAt(Edition edition, Nights nights, List<BedStay> own) {
        return beds.at(edition.location().value(), nights.from(), nights.until()).stream()
                .filter(stay -> stay.isOf(edition) && !own.contains(stay))
                .toList();
    }

    private static int rooms(Edition edition, List<BedStay> own, List<BedStay> others, LocalDate night) {
        if (own.isEmpty()) {
            return edition.isResidential() ? 1 : 0;
        }
        Set<UUID> rooms = roomsOn(own, night);
        rooms.removeAll(roomsOn(others, night));
        return rooms.size();
    }

    private static Set<UUID> roomsOn(List<BedStay> stays, LocalDate night) {
        return stays.stream()
                .filter(stay -> stay.covers(night))
                .map(BedStay::room)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
