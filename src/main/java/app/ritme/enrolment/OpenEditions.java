package app.ritme.enrolment;

import app.ritme.program.ProgramKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody who comes anew may still come to, for services that decide who may know. */
@Component
public class OpenEditions {

    /** How far ahead a place in a rolling edition is looked for. */
    private static final int WEEKS = 12;

    private final EditionRepository editions;

    OpenEditions(EditionRepository editions) {
        this.editions = editions;
    }

    /**
     * Those that begin after that day, and rolling ones in which somebody may still arrive; the first to begin first. In
     * as many statements for many as for one.
     */
    public List<OpenEdition> from(LocalDate today) {
        List<EditionRow> rows =
                editions.current(today).stream().filter(row -> !row.closed()).toList();
        Map<EditionId, Map<LocalDate, NightFigures>> nights =
                rows.stream().anyMatch(EditionRow::rolling) ? nights(today) : Map.of();
        return rows.stream()
                .flatMap(row -> (row.rolling()
                                ? rolling(row, today, nights.getOrDefault(row.id(), Map.of()))
                                : onDates(row, today))
                        .stream())
                .toList();
    }

    private static Optional<OpenEdition> onDates(EditionRow row, LocalDate today) {
        boolean full = row.waiting() > 0 || row.isFullOfRooms();
        return Optional.of(row)
                .filter(edition -> edition.startsOn().isAfter(today))
                .map(edition -> new OpenEdition(
                        edition,
                        edition.startsOn(),
                        full ? 0 : Math.max(0, edition.capacityPersons() - edition.personsTaken())));
    }

    private static Optional<OpenEdition> rolling(EditionRow row, LocalDate today, Map<LocalDate, NightFigures> nights) {
        List<OpenEdition> arrivals = arrivals(row, today)
                .map(arrival -> new OpenEdition(row, arrival, places(row, arrival, nights)))
                .toList();
        return arrivals.stream()
                .filter(arrival -> !arrival.isFull())
                .findFirst()
                .or(() -> arrivals.stream().findFirst());
    }

    private static Stream<LocalDate> arrivals(EditionRow row, LocalDate today) {
        LocalDate tomorrow = today.plusDays(1);
        LocalDate first = row.startsOn().isBefore(tomorrow) ? tomorrow : row.startsOn();
        return first.datesUntil(first.plusWeeks(WEEKS))
                .filter(day -> row.arrivalDays().contains(day.getDayOfWeek()))
                .filter(day -> row.endsOn() == null
                        || !day.plusDays(row.lengthDays() - 1L).isAfter(row.endsOn()));
    }

    /** As many as there are on the fullest night of the stay. */
    private static int places(EditionRow row, LocalDate arrival, Map<LocalDate, NightFigures> nights) {
        return stay(row, arrival)
                .map(nights::get)
                .filter(Objects::nonNull)
                .mapToInt(OpenEditions::places)
                .min()
                .orElse(row.capacityPersons());
    }

    private static int places(NightFigures night) {
        Integer rooms = night.capacityRooms();
        boolean full = rooms != null && night.roomsTaken() >= rooms;
        return full ? 0 : Math.max(0, night.capacityPersons() - night.personsTaken());
    }

    private static Stream<LocalDate> stay(EditionRow row, LocalDate arrival) {
        LocalDate departure = row.departure(arrival);
        boolean nights = row.kind() == ProgramKind.RESIDENTIAL;
        return arrival.datesUntil(nights && departure.isAfter(arrival) ? departure : departure.plusDays(1));
    }

    private Map<EditionId, Map<LocalDate, NightFigures>> nights(LocalDate today) {
        Map<EditionId, Map<LocalDate, NightFigures>> nights = new HashMap<>();
        for (CountedNight counted : editions.counted(today, today.plusWeeks(2L * WEEKS))) {
            EditionNight night = counted.night();
            if (night != null) {
                nights.computeIfAbsent(counted.edition().id(), none -> new HashMap<>())
                        .put(night.night(), night.figures());
            }
        }
        return nights;
    }
}
