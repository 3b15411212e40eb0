package app.ritme.enrolment;

import app.ritme.organisation.LocationService;
import app.ritme.organisation.Standings;
import app.ritme.program.Programs;
import app.ritme.shared.Managers;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programs on dates: opened, changed and closed by managers, seen by all who work in the house. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class EditionService {

    private final EditionRepository editions;
    private final EditionNightRepository nights;
    private final Places places;
    private final WaitingList waitingList;
    private final Programs programs;
    private final LocationService locations;
    private final Standings standings;
    private final Clock clock;

    EditionService(
            EditionRepository editions,
            EditionNightRepository nights,
            Places places,
            WaitingList waitingList,
            Programs programs,
            LocationService locations,
            Standings standings,
            Clock clock) {
        this.editions = editions;
        this.nights = nights;
        this.places = places;
        this.waitingList = waitingList;
        this.programs = programs;
        this.locations = locations;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * Those that run or are to come, the first to begin first.
     *
     * @param past instead those that are over, the latest first
     */
    public List<EditionRow> editions(boolean past) {
        LocalDate today = LocalDate.now(clock);
        return past ? editions.past(today) : editions.current(today);
    }

    public EditionDetails edition(EditionId id) {
        Edition edition = get(id);
        return new EditionDetails(
                editions.row(id.value(), LocalDate.now(clock)).orElseThrow(NotFoundException::new),
                edition.data(),
                editions.isSettled(id.value()),
                edition.changes());
    }

    /** The editions that run on any of these nights, the first to begin first, and how full they are then. */
    public List<Occupancy> occupancy(LocalDate from, LocalDate to) {
        Map<Edition, List<CountedNight>> counted = editions.counted(from, to).stream()
                .collect(Collectors.groupingBy(CountedNight::edition, LinkedHashMap::new, Collectors.toList()));
        return counted.entrySet().stream()
                .map(edition -> new Occupancy(
                        edition.getKey().id(),
                        edition.getKey().name(),
                        edition.getKey().capacityPersons(),
                        figures(edition.getKey(), edition.getValue(), from, to).toList()))
                .toList();
    }

    private static Stream<NightFigures> figures(
            Edition edition, List<CountedNight> counted, LocalDate from, LocalDate to) {
        Map<LocalDate, EditionNight> nights = counted.stream()
                .map(CountedNight::night)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(EditionNight::night, night -> night));
        return edition.nightsBetween(from, to)
                .map(day -> nights.getOrDefault(day, new EditionNight(edition, day)))
                .map(EditionNight::figures);
    }

    /** @throws Refusal when dates, days or numbers cannot be */
    @Managers
    @Transactional
    public EditionId open(EditionData data) {
        var begun = new Edition(checked(data), programs.version(data.version()));
        standings.refuseNew();
        Edition edition = editions.save(begun);
        addNights(edition);
        return edition.id();
    }

    /**
     * Changes it all as long as nobody is enrolled; then only its name, how many it takes, and of a rolling one when it
     * ends and on which days guests arrive. Whoever waits gets what this makes free.
     *
     * @param version of the edition the change was made on
     * @throws Refusal when more are enrolled than it would take
     */
    @Managers
    @Transactional
    public void change(EditionId id, EditionData data, long version) {
        get(id);
        checked(data);
        Edition edition = editions.lock(id.value());
        if (edition.changes() != version) {
            throw new ObjectOptimisticLockingFailureException(Edition.class, id.value());
        }
        if (!editions.isSettled(id.value())) {
            edition.plan(data, programs.version(data.version()));
            nights.clear(id.value());
        } else if (!edition.agreesWith(data)) {
            throw new Refusal("error.edition.settled");
        }
        edition.describe(data);
        addNights(edition);
        resize(edition);
    }

    /** Nobody new comes in; who is enrolled stays. */
    @Managers
    @Transactional
    public void close(EditionId id) {
        get(id).close();
    }

    /** Takes {@link #close} back; whoever waits gets what is free. */
    @Managers
    @Transactional
    public void reopen(EditionId id) {
        Edition edition = get(id);
        standings.refuseNew();
        edition.reopen();
        offerFree(edition);
    }

    private EditionData checked(EditionData data) {
        if (locations.locations().stream().noneMatch(location -> location.id().equals(data.location()))) {
            throw new NotFoundException();
        }
        return data;
    }

    private void addNights(Edition edition) {
        if (!edition.isRolling()) {
            places.lock(edition, edition.whole());
        }
    }

    private void resize(Edition edition) {
        nights.lockAll(edition.id().value()).forEach(night -> night.resize(edition));
        try {
            places.settle();
        } catch (Refusal full) {
            throw new Refusal("error.edition.taken");
        }
        offerFree(edition);
    }

    private void offerFree(Edition edition) {
        LocalDate first = edition.startsOn();
        waitingList.offer(edition, waitingList.lock(edition, new Nights(first, first)));
    }

    private Edition get(EditionId id) {
        return editions.findById(id.value()).orElseThrow(NotFoundException::new);
    }
}
