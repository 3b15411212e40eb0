package app.ritme.enrolment;

import app.ritme.people.PersonId;
import app.ritme.shared.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One guest of an enrolment, as a query finds it.
 *
 * @param coach name of who looks after them; empty when nobody does
 */
record EnrolmentLine(Enrolment enrolment, String editionName, String zone, LocalizedText program, UUID person, String name, String coach) {

    /** The lines of each enrolment as one row, in their order. */
    static List<EnrolmentRow> rows(List<EnrolmentLine> lines) {
        Map<EnrolmentId, List<EnrolmentLine>> parties = new LinkedHashMap<>();
        lines.forEach(line -> parties.computeIfAbsent(line.enrolment.id(), id -> new ArrayList<>())
                .add(line));
        return parties.values().stream().map(EnrolmentLine::row).toList();
    }

    /** All lines of one enrolment, with what else is known of it. */
    static EnrolmentDetails details(
            List<EnrolmentLine> party, List<String> rooms, List<HistoryLine> history, Clock clock) {
        EnrolmentLine first = party.getFirst();
        return new EnrolmentDetails(
                row(party),
                first.program,
                LocalDate.now(clock.withZone(ZoneId.of(first.zone))),
                party.stream()
                        .map(line -> new PartyMember(new PersonId(line.person), line.name))
                        .toList(),
                first.enrolment.coach().orElse(null),
                first.coach,
                rooms,
                history);
    }

    private static EnrolmentRow row(List<EnrolmentLine> party) {
        EnrolmentLine first = party.getFirst();
        Enrolment enrolment = first.enrolment;
        return new EnrolmentRow(
                enrolment.id(),
                enrolment.edition(),
                first.editionName,
                ZoneId.of(first.zone),
                enrolment.state(),
                party.stream().map(EnrolmentLine::name).toList(),
                enrolment.arrival(),
                enrolment.departure(),
                enrolment.wantsOwnRoom(),
                enrolment.introductionAt(),
                enrolment.offerUntil(),
                enrolment.waitingSince(),
                enrolment.createdAt());
    }
}
